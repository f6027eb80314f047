#pragma once

#include "net/sandbox/practiceprovider.h"

#include <QJsonObject>

//! White lists: uploaded with a flow's update, kept row by row beside the flows, read and removed at an address of
//! their own.
namespace VerifikV2 {

//! Adds to `changes` what the `whiteList` and `replaceList` of a body do to the rows of the flow `id`: append, unless
//! replaceList is true. Nothing is compared, so a body that arrives twice leaves its rows twice.
void storeRows(const QJsonObject &body, const QString &id, const QJsonObject &flow, const PracticeWorld &world,
    std::vector<PracticeChange> &changes);

} // namespace VerifikV2
