#pragma once

#include "models/schema/flowschema.h"
#include "models/sync/push.h"

#include <QWidget>

//! What a send would do, before anything is sent: the changes as sentences, warnings, what the write does, the request.
class PlanPage : public QWidget
{
    Q_OBJECT
public:
    PlanPage(FlowSchemaPtr schema, const SendPlan &plan, QWidget *parent = nullptr);

signals:
    void jumpRequested(const JsonPointer &pointer);
};
