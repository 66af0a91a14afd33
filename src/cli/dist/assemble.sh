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
cp "$here/java.options" "$home/lib/"
"$jdk/bin/java" "$here/Modernise.java" "$home"/lib/picocli-*.jar
cp "$here/lanewarp" "$home/bin/lanewarp"
chmod +x "$home/bin/lanewarp"
cp "$root/LICENSE" "$root/README.md" "$home/"

jar=("$home"/lib/lanewarp-cli-*.jar)
log=$(cache_classes "$home/runtime/bin/java" "${jar[0]}" "$home/lib/lanewarp.aot" 2>&1) || die "the cache of classes cannot be made: $log"

"$home/bin/lanewarp" completion >"$home/share/bash-completion/completions/lanewarp"
"$home/bin/lanewarp" completion --man >"$home/share/man/man1/lanewarp.1"
tar -C "$out" -czf "$out/$name.tar.gz" "$name"
say "made $home and $out/$name.tar.gz"
