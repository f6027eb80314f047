# Sourced by ./run and ./test: installs what a Debian or Ubuntu machine lacks. Idempotent; does nothing where all is there.

build_packages=(
    cmake ninja-build g++ ccache
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-svg-dev libqt6sql6-sqlite
    libvalijson-dev libexpected-dev libcpp-httplib-dev libssl-dev fonts-dejavu-core
)
test_packages=(libgtest-dev libgmock-dev libbenchmark-dev libsqlite3-dev)
# For scripts/fetch-didit-client. Node.js from elsewhere brings its own npm and excludes Debian's.
command -v npm >/dev/null || test_packages+=(nodejs npm)

# ensure_packages NAME…
ensure_packages() {
    command -v dpkg-query >/dev/null || {
        echo "This is no Debian or Ubuntu machine: install the packages that README.md lists, then use cmake --preset release." >&2
        return 0
    }
    local package missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' && continue
        missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    echo "Installing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages are missing and sudo is not there to install them: ${missing[*]}" >&2; return 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET…]: configures and builds with all cores.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
