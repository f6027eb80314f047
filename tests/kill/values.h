#pragma once

#include "models/core/jsonpointer.h"

//! The values that the window driver types, one after the other: each names its number, and two that follow each other
//! go into different fields, so that each is a step of its own.
namespace TypedValue {

inline JsonPointer place(int number)
{
    return number % 2 == 0 ? "/integrations/redirectUrl"_ptr : "/integrations/apiUrl"_ptr;
}

inline QString text(int number)
{
    return QStringLiteral("https://example.com/%1").arg(number);
}

} // namespace TypedValue
