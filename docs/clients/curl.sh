#!/bin/sh
# A feed with curl alone: every page of a collection, one JSON envelope a line.
# ENTENTE_KEY=… sh docs/clients/curl.sh SERVER COLLECTION
set -eu
objects="$1/taxii2/api/collections/$2/objects/"
next=''
while :; do
  page=$(curl --silent --show-error --fail --compressed --globoff --get ${ENTENTE_KEY:+--user "curl:$ENTENTE_KEY"} \
    --header 'Accept: application/taxii+json;version=2.1' --data limit=100 ${next:+--data-urlencode "next=$next"} "$objects")
  printf '%s\n' "$page"
  next=$(printf '%s' "$page" | sed -n 's/^{"more":true,"next":"\([A-Za-z0-9_-]*\)".*/\1/p')
  [ -n "$next" ] || break
done
