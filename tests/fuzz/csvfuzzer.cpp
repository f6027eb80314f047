#include "fuzz/csvinvariants.h"

#include <cstdio>
#include <cstdlib>

//! Entry point of libFuzzer (FLOWFORM_FUZZ): any bytes as a white list file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString broken = CsvInvariants::broken(bytes);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
