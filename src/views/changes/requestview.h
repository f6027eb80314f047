#pragma once

#include "models/schema/flowschema.h"
#include "models/sync/push.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

//! The exact request, folded away until asked for: method, address and JSON body, to copy as JSON or as a curl command
//! (which names a variable for the token, never the token). Personal data is masked until a person asks to see it, and
//! cannot be copied before.
class RequestView : public QWidget
{
    Q_OBJECT
public:
    RequestView(FlowSchemaPtr schema, const SendPlan &plan, QWidget *parent = nullptr);

private:
    QJsonObject masked() const;
    void setUnmasked(bool on);

    FlowSchemaPtr m_schema;
    SendPlan m_plan;
    QPlainTextEdit *m_body;
    QPushButton *m_copyJson, *m_copyCurl;
};
