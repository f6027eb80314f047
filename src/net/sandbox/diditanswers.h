#pragma once

#include "net/sandbox/practicestate.h"

#include <QJsonObject>
#include <QString>

//! How Didit shows a version of a workflow. Its documents show prices and features in two ways; each answer here keeps
//! to the way of its own page, so that a caller meets both.
namespace DiditAnswers {

//! A row of the list: prices as numbers, features as "OCR + LIVENESS".
QJsonObject listed(const QJsonObject &version, const PracticeState &state);
//! What POST and PATCH answer (seed 004), and a row of the older list: prices as strings, features as an array.
QJsonObject written(const QJsonObject &version, const PracticeState &state);
//! What GET answers: the whole settings with the graph, prices as strings, features as "OCR + LIVENESS".
QJsonObject detailed(const QJsonObject &version);

//! A row of the list of questionnaires, with the labels of the workflows that ask it.
QJsonObject questionnaire(const QJsonObject &questionnaire, const PracticeState &state);

} // namespace DiditAnswers
