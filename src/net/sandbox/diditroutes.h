#pragma once

#include "net/sandbox/practiceprovider.h"

//! The endpoints of Didit's API that the sandbox plays.
namespace Didit {

//! /v3/workflows/: list, create, read, update (seed 004), delete.
std::vector<PracticeRoute> workflowRoutes();
//! /v3/questionnaires/: list.
std::vector<PracticeRoute> questionnaireRoutes();

} // namespace Didit
