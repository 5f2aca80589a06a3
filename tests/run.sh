#!/usr/bin/env bash
# Runs all tests: builds the solution, runs every test project, builds the sample archive twice to compare the bytes, and shows
# it to outside judges. Needs the .NET SDK of global.json; Chromium, Node.js and Java are installed from Debian's packages
# where they are not found.
# The last line counts the tests; the exit code says whether all is well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
results=artifacts/test-results
work=$(mktemp -d)
passed=0 failed=0 skipped=0

step() { printf '\n== %s\n' "$*"; }

# A check outside of the test projects: it is counted only when it fails, so that the sum stays the number of tests.
fault() {
  printf 'FAILED: %s\n' "$*"
  failed=$((failed + 1))
}

finish() {
  local code=$?
  rm -rf "$work"
  if ((code != 0 && failed == 0)); then fault "stopped by the error above (exit code $code)"; fi
  local sum="$passed passed, $failed failed"
  if ((skipped > 0)); then sum+=", $skipped skipped"; fi
  printf '\n%s\n' "$sum"
  if ((failed > 0)); then exit 1; fi
}
trap finish EXIT

has_browser() {
  if [[ -n "${CHROMIUM_PATH:-}" ]]; then [[ -x "$CHROMIUM_PATH" ]]; return; fi
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Installs packages from Debian, or says why it cannot.
install() {
  local as_root=()
  if ((EUID != 0)); then as_root=(sudo -n); fi
  if ! command -v apt-get >/dev/null || { ((EUID != 0)) && ! sudo -n true 2>/dev/null; }; then
    echo "These are missing, and cannot be installed here (no apt-get, or no right to use it): $*"
    return 1
  fi
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

install_browser() {
  if [[ -n "${CHROMIUM_PATH:-}" ]]; then echo "CHROMIUM_PATH names $CHROMIUM_PATH, which is no program."; return 1; fi
  install chromium || { echo "Install Chromium or Chrome, or name one in CHROMIUM_PATH, and run this again."; return 1; }
  has_browser || { echo "Chromium was installed, but it is not in the path."; return 1; }
}

# The judges of tests/outside need Node.js 20 or newer with npm, and Java.
has_judges() { command -v java >/dev/null && command -v npm >/dev/null && node -e 'process.exit(+(parseInt(process.versions.node) < 20))'; }

install_judges() {
  install nodejs npm default-jre-headless || return 1
  has_judges || { echo "The outside judges need Node.js 20 or newer with npm, and Java."; return 1; }
}

counter() { sed -n "s/.*<Counters[^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1" | head -1; }

# Runs a test project and adds its counts. A project that leaves no report, or ran nothing, has failed.
run_tests() {
  local project=$1 report="$results/$1.trx" code=0 total good bad
  step "Tests: $project"
  dotnet test --project "tests/$project" -c Release --no-build --progress off --results-directory "$results" \
    --report-xunit-trx --report-xunit-trx-filename "$project.trx" </dev/null || code=$?
  if [[ ! -f "$report" ]]; then fault "$project left no report (exit code $code)"; return; fi
  total=$(counter "$report" total) good=$(counter "$report" passed) bad=$(counter "$report" failed)
  passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + total - good - bad))
  if ((good + bad == 0)); then fault "$project ran no test"; fi
  if ((code != 0 && bad == 0)); then fault "$project ended with exit code $code"; fi
}

# Further words set variables of the environment.
build_sample() { env "${@:2}" dotnet src/FactArchive/bin/Release/net10.0/FactArchive.dll build --strict --url https://example.org/sub/ -o "$1"; }

# Time zone and language of the machine must leave no trace in the site.
compare_builds() {
  step "The sample archive, built twice"
  build_sample "$work/one/sub" || { fault "the sample archive does not build without warnings"; return; }
  build_sample "$work/two/sub" TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 || { fault "the second build failed"; return; }
  diff -r "$work/one" "$work/two" || { fault "two builds of the same input differ"; return; }
  echo "$(find "$work/one" -type f | wc -l) files, the same bytes."
}

# Judges that are not ours look at the sample archive: the Nu HTML checker, a feed reader, schemas of standards, a link crawler.
judge_sample() {
  step "The sample archive before outside judges"
  local report="$results/outside.tap" code=0 good bad
  npm ci --silent --prefix tests/outside || { fault "the outside judges could not be fetched"; return; }
  SITE="$work/one/sub" BASE=/sub/ node --test --test-reporter spec --test-reporter-destination stdout \
    --test-reporter tap --test-reporter-destination "$report" tests/outside/judges/*.test.mjs || code=$?
  good=$(sed -n 's/^# pass \([0-9]*\)$/\1/p' "$report") bad=$(sed -n 's/^# fail \([0-9]*\)$/\1/p' "$report")
  passed=$((passed + ${good:-0})) failed=$((failed + ${bad:-0}))
  if ((${good:-0} == 0)); then fault "the outside judges judged nothing"; fi
  if ((code != 0 && ${bad:-0} == 0)); then fault "the outside judges ended with exit code $code"; fi
}

step "Browser and judges"
has_browser || install_browser
has_judges || install_judges

step "Build"
restore=()
if [[ "${CI:-}" == true ]]; then restore=(--locked-mode); fi
dotnet restore FactArchive.sln "${restore[@]}"
dotnet build FactArchive.sln -c Release --no-restore -v minimal

rm -rf "$results"
run_tests FactArchive.Tests
run_tests FactArchive.BrowserTests
compare_builds
judge_sample
