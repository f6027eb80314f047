#pragma once

#include <QStringList>

class QIODevice;

//! The command line: the same engine as the window, without a screen. Reads `arguments` (without the program's name),
//! does what they say and returns the exit code of enum ExitCode. `out` gets results, `err` progress and diagnostics; a
//! secret goes to neither. `in` is watched by the verb `sandbox` only. Needs a QCoreApplication; spins its event loop.
int runCli(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err);
