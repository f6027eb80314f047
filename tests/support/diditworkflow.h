#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

//! Builders for Didit workflow documents under test.
namespace DiditWorkflow {

//! Every document of every country, as the provider stores it when a workflow accepts all: 240 countries, about 157 KB
//! as text (api/didit.md 1.3).
QJsonObject fullCatalogue();
//! The same for proofs of address, about 49 KB.
QJsonObject fullAddressCatalogue();

//! A check as the list holds it.
QJsonObject entry(const QString &feature, const QJsonObject &config = {});
//! A published workflow with these checks, as it is edited.
QJsonObject document(const QJsonArray &features);
//! "OCR, FACE_MATCH" as checks without settings.
QJsonArray checks(const QString &names);
//! Identity, liveness and face match with all thresholds, proof of address and both full catalogues.
QJsonObject large();

} // namespace DiditWorkflow
