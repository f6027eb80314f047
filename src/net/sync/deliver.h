#pragma once

#include <QPointer>

#include <functional>

//! Calls `done` on the thread that `context` lives on, from its event loop, unless it is gone by then.
template <typename Value>
void deliver(const QPointer<QObject> &context, const std::function<void(Value)> &done, Value value)
{
    if (context)
        QMetaObject::invokeMethod(
            context, [done, value = std::move(value)] { done(value); }, Qt::QueuedConnection);
}
