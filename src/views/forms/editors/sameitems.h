#pragma once

#include <QJsonArray>

#include <algorithm>

//! Whether both hold the same items, in whatever order.
inline bool haveSameItems(const QJsonArray &one, const QJsonArray &other)
{
    return one.size() == other.size()
        && std::all_of(one.begin(), one.end(), [&other](const QJsonValue &item) { return other.contains(item); })
        && std::all_of(other.begin(), other.end(), [&one](const QJsonValue &item) { return one.contains(item); });
}
