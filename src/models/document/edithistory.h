#pragma once

#include "models/core/jsonpointer.h"

#include <QString>

#include <vector>

//! One step of the undo stack as a value, so that it can be kept on disk.
struct EditStep
{
    JsonPointer place;
    QJsonValue before, after; //!< Undefined: nothing there
    QString text; //!< translated: what the Undo menu calls it
    bool operator==(const EditStep &) const = default;
};

//! The undo stack of one draft: the steps before `index` are done, those behind it were undone.
struct EditHistory
{
    //! More steps than this are not kept; the oldest go first.
    static constexpr int longest = 500;

    std::vector<EditStep> steps;
    int index = 0;
    bool operator==(const EditHistory &) const = default;
};
