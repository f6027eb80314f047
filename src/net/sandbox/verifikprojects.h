#pragma once

#include "net/sandbox/practiceprovider.h"

//! Projects: one collection, reached through either version of the API.
namespace VerifikProjects {

enum class Version { V2, V3 };

//! /v2/projects or /v3/projects: list, create, read, update; through v3 also delete, and the update of a flow inside
//! its project's (`projectFlow` with `projectFlowType`), which is how the vendor's console saves.
std::vector<PracticeRoute> routes(Version version);

} // namespace VerifikProjects
