#pragma once

#include "models/sync/push.h"

#include <QWidget>

//! The exact request, folded away until asked for: method, address and JSON body, to copy as JSON or as a curl command
//! (which names a variable for the token, never the token). Personal data is masked here and in both copies.
class RequestView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestView(const SendPlan &plan, QWidget *parent = nullptr);
};
