#pragma once

#include "models/core/error.h"

#include <QWidget>

#include <functional>

//! An error for a person: what happened, what it means, what to do; findings about fields as links that lead there; the
//! technical detail behind a button.
class ErrorView : public QWidget
{
    Q_OBJECT
public:
    //! `labelOf` names a field, translated.
    ErrorView(
        const Error &error, const std::function<QString(const JsonPointer &)> &labelOf, QWidget *parent = nullptr);

signals:
    void jumpRequested(const JsonPointer &pointer);
};
