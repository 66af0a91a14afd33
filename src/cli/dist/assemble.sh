#!/usr/bin/env bash
# Makes the self-contained folder and its archive: assemble.sh LIB OUT VERSION
# LIB holds the jars; OUT/lanewarp-VERSION becomes the folder. mvn -Pdist package calls this.
set -euo pipefail

lib=$1 out=$2 release=$3
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(cd -P -- "$here/../../.." && pwd)
me=assemble quiet=
source "$root/.mvn/launch.sh"
find_jdk jlink

name=lanewarp-$release
home=$out/$name
rm -rf "$home"
mkdir -p "$home/bin" "$home/share/man/man1" "$home/share/bash-completion/completions"

# Images and their metadata need java.desktop and java.xml; the rest is small.
"$jdk/bin/jlink" --add-modules java.base,java.desktop,java.logging,java.xml,jdk.incubator.vector,jdk.unsupported \
  --generate-cds-archive --strip-debug --no-header-files --no-man-pages --output "$home/runtime"
cp -R "$lib" "$home/lib"
cp "$here/lanewarp" "$home/bin/lanewarp"
chmod +x "$home/bin/lanewarp"
cp "$root/LICENSE" "$root/README.md" "$home/"

# An archive of loaded classes (CDS) shortens the start. Recorded over small real jobs; the JVM checks that
# it fits its own build and these very jars, and does without where it does not. An AOT cache would also hold links between
# classes, but cannot be made of a program that adds a module while it starts.
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
printf 'P6 2 2 255\nABCDEFGHIJKL' >"$training/in.ppm"
"$home/bin/lanewarp" rotate "$training/in.ppm" "$training/in.png" --degrees 0 --quiet
"$home/bin/lanewarp" rotate "$training/in.ppm" "$training/in.jpg" --degrees 0 --quiet
LANEWARP_OPTS="-XX:ArchiveClassesAtExit=$home/lib/lanewarp.jsa" "$home/bin/lanewarp" info \
  "$training/in.png" "$training/in.jpg" >/dev/null 2>&1 || rm -f "$home/lib/lanewarp.jsa"

"$home/bin/lanewarp" completion >"$home/share/bash-completion/completions/lanewarp"
"$home/bin/lanewarp" completion --man >"$home/share/man/man1/lanewarp.1"
tar -C "$out" -czf "$out/$name.tar.gz" "$name"
say "made $home and $out/$name.tar.gz"
