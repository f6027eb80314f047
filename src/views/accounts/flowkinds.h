#pragma once

#include <QString>
#include <QStringList>

#include <vector>

//! A kind of flow as a person chooses it.
struct FlowKind
{
    QString id; //!< schema id, "verifik-v3/personal-onboarding"
    QString provider; //!< "verifik"
    QString title; //!< translated
    QString purpose; //!< translated; one sentence
};

namespace FlowKinds {
//! The kinds this version can make, in the order a person is offered them.
std::vector<FlowKind> all();
//! Title of a kind, without reading its schema: the list of flows must not wait for that. Unknown kinds: their id.
QString title(const QString &id);
} // namespace FlowKinds
