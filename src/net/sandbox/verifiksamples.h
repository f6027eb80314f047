#pragma once

#include "models/core/error.h"
#include "net/sandbox/practicestate.h"

//! What a Verifik account holds at the start of practice: the sample flows of one version, and what they belong to.
namespace VerifikSamples {

//! Adds the flows of a folder ("samples/verifik-v3") to a collection. Errors: Malformed for a broken sample, Storage.
Result<void> addFlows(PracticeState &state, const QString &folder, const QString &collection);
//! Adds projects, webhooks and white list rows. Errors as above.
Result<void> addAccount(PracticeState &state);
//! The one project that new flows can go to in a sandbox without samples. Errors: Storage.
Result<void> addFirstProject(PracticeState &state);

} // namespace VerifikSamples
