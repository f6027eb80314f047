#pragma once

#include "models/core/error.h"
#include "models/records/accesssource.h"
#include "views/forms/editors/fieldeditor.h"

#include <QPointer>

class QPlainTextEdit;
class QPushButton;
class TextEditor;
class ToneLabel;

//! The test value of the source "API", with a button that asks the person's own service for it as the provider will.
//! What the service answers is said in words; its text may hold personal data and is shown only when asked for.
class SourceTestEditor : public FieldEditor
{
    Q_OBJECT
public:
    SourceTestEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setBaseValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    void setFlow(const ProjectFlow &flow) override;
    void setServices(AccountServices *services) override;
    QWidget *focusTarget() const override;
    bool mergesEdits() const override { return true; }

    //! The answer in words.
    static QString words(const AccessAnswer &answer, AccessQuestion::Way way);

private:
    void createParts();
    AccessQuestion question() const;
    void test();
    void finish(const Result<AccessAnswer> &answer, AccessQuestion::Way way);
    void forget();
    void followState();
    void showBody(bool isShown);

    TextEditor *m_text;
    QPushButton *m_test, *m_show;
    ToneLabel *m_answer;
    QPlainTextEdit *m_body;
    QPointer<AccountServices> m_services;
    const ProjectFlow *m_flow = nullptr;
    int m_attempt = 0; // answers to older ones are of no interest
    bool m_isTesting = false;
};
