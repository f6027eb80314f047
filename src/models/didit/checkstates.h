#pragma once

#include "models/didit/diditfeatures.h"
#include "models/document/projectflow.h"

//! How one check of a workflow stands, as a list of them says it.
struct CheckState
{
    QString name; //!< "FACE_MATCH"; empty for an entry that is no check
    QString title; //!< translated; the code of an unknown one
    QString description; //!< one sentence, translated; empty for an unknown one
    QString label; //!< a person's own name for it; empty when it has none
    bool isKnown = false;
    bool isNew = false; //!< the provider does not hold it yet
    int changedSettings = 0; //!< beside those of a new one
    std::vector<Problem> problems; //!< at or inside it, most severe first
};

//! The place of a workflow's ordered checks.
JsonPointer checksPlace();

//! Every check of the flow in order. Linear in the number of checks and of their settings.
std::vector<CheckState> checkStates(const ProjectFlow &flow, const DiditFeatures &features);

//! A check as the provider holds it, wherever in the list it stands there: the one of the same name that as many others
//! of that name precede. Empty for a new one.
QJsonObject checkInBase(const ProjectFlow &flow, qsizetype position);
