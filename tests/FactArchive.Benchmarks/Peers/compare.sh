#!/bin/sh
# compare.sh N WORK PROGRAM [ROUNDS]: builds N reports with this program, with Hugo (Debian's package) and with Eleventy (npm), in turn,
# and prints seconds of the clock, of the processor, and the peak of memory. WORK is a new folder; PROGRAM a published build of
# src/FactArchive. Needs: the benchmarks built in Release, GNU time, hugo, npm.
set -e
[ $# -ge 3 ] || { sed -n 2,5p "$0"; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd); reports=$1; program=$3; rounds=${4:-3}
bench=$here/bin/Release/net10.0/FactArchive.Benchmarks
mkdir -p "$2"; work=$(cd "$2" && pwd)
"$bench" corpus "$reports" "$work/archive"
"$bench" peers "$reports" "$work/peers"
(cd "$work/peers/eleventy" && npm install --silent --no-fund --no-audit)
timed() { # name, command…
    name=$1; shift
    command time -f "| $name | %e | %U + %S | %M |" -o "$work/time" "$@" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    tail -n 1 "$work/time"
}
hugo_site=$work/peers/hugo
echo "| $reports reports | wall s | processor s, user + system | peak KB |"
echo "| --- | --- | --- | --- |"
for round in $(seq "$rounds"); do
    rm -rf "$work/archive/output" "$work/hugo" "$work/hugo-related" "$work/eleventy"
    timed "FactArchive, everything" "$program" build --root "$work/archive"
    timed "Hugo, related off" hugo --quiet --source "$hugo_site" --config "$hugo_site/config.toml,$hugo_site/no-related.toml" --destination "$work/hugo"
    timed "Hugo, related on" hugo --quiet --source "$hugo_site" --config "$hugo_site/config.toml" --destination "$work/hugo-related"
    (cd "$work/peers/eleventy" && timed "Eleventy" node node_modules/@11ty/eleventy/cmd.cjs --quiet --output="$work/eleventy")
    rm -rf "$work/copy"
    timed "cp -r of FactArchive's site" cp -r "$work/archive/output" "$work/copy"
done
echo
echo "Files: FactArchive $(find "$work/archive/output" -type f | wc -l), Hugo $(find "$work/hugo" -type f | wc -l), Eleventy $(find "$work/eleventy" -type f | wc -l)"
