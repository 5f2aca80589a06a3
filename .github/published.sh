#!/usr/bin/env bash
# Fetches the manifest of the site that was published last:  published.sh BASE_URL FOLDER
# A site that is not there yet is no mistake; a server that fails is one, so that no check is left out unseen.
set -euo pipefail

base=${1%/} folder=$2
mkdir -p "$folder"
status=$(curl --silent --show-error --location --max-redirs 5 --max-time 60 --retry 3 --proto '=http,https' --proto-redir '=http,https' \
  --output "$folder/manifest.json" --write-out '%{http_code}' "$base/manifest.json")
case $status in
  200) echo "Fetched $base/manifest.json" ;;
  404)
    rm -f "$folder/manifest.json"
    echo "::notice::Nothing is published at $base/ yet; there are no verdicts to hold the archive against."
    ;;
  *)
    rm -f "$folder/manifest.json"
    echo "::error::$base/manifest.json answers $status; run this again"
    exit 1
    ;;
esac
