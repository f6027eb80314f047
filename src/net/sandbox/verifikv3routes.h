#pragma once

#include "net/sandbox/practiceprovider.h"

//! The endpoints of Verifik's v3 that are its own.
namespace VerifikV3 {

//! /v3/project-flows: list, create, read, update (seed 002), delete.
std::vector<PracticeRoute> flowRoutes();

} // namespace VerifikV3
