#pragma once

#include "models/schema/flowschema.h"

#include <vector>

//! A flow to begin with, as a person chooses it: by what it is for. Defined in
//! resources/templates/<dialect>/<name>.json.
struct FlowTemplate
{
    enum class Group { Onboarding, Login };

    QString id; //!< dialect and file name: "verifik-v2/full-onboarding"
    QString kind; //!< schema id of the flow it makes
    Group group = Group::Onboarding;
    QString title; //!< translated
    QString purpose; //!< translated; one sentence
    QString name; //!< what the flow is called unless a person says otherwise; never empty
    QJsonObject flow; //!< the settings that it is about
    bool withDefaults = true; //!< all others have their documented default; else they are left to the provider

    //! The complete document of a new flow of `schema`, which is the one of `kind`, without its project.
    QJsonObject document(const FlowSchema &schema) const;
};

namespace FlowTemplates {
//! All templates of a dialect family ("verifik"), grouped and in the order they are offered. A file that is none is
//! left out.
std::vector<FlowTemplate> all(const QString &dialectFamily);
//! Errors: Usage when there is none of this id.
Result<FlowTemplate> find(const QString &id);
} // namespace FlowTemplates
