#pragma once

#include "app/cli/cliarguments.h"

#include <functional>

class CliSession;

//! One verb of the command line. The table of these is all there is to know about what the program can do.
struct CliVerb
{
    QString name; //!< "pull", "account add"
    QString usage; //!< what follows the name: "FLOW [--base]"
    QString summary; //!< one line for the list of verbs
    QString details; //!< more for the verb's own help; may be empty
    std::vector<CliOption> options;
    int minimum = 0, maximum = 0; //!< how many arguments besides options; maximum -1: any number
    std::function<int(CliSession &, const CliArguments &)> run; //!< returns an ExitCode
};

//! All verbs, in the order in which help lists them.
const std::vector<CliVerb> &cliVerbs();

// The groups that cliVerbs() joins, one file each.
std::vector<CliVerb> accountVerbs(); //!< account add, list, remove, test
std::vector<CliVerb> readingVerbs(); //!< pull, list, show, status
std::vector<CliVerb> editingVerbs(); //!< new, set, unset, revert
std::vector<CliVerb> sendingVerbs(); //!< validate, diff, push, delete
std::vector<CliVerb> syncVerbs(); //!< sync, conflicts, resolve
std::vector<CliVerb> historyVerbs(); //!< history, restore
std::vector<CliVerb> goingLiveVerbs(); //!< activate, pause, projects
std::vector<CliVerb> fileVerbs(); //!< export, import
std::vector<CliVerb> recoverVerbs(); //!< recover
std::vector<CliVerb> sandboxVerbs(); //!< sandbox
