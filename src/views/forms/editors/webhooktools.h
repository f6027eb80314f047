#pragma once

#include "models/schema/fieldspec.h"

#include <QPointer>
#include <QWidget>

class AccountServices;
class QPushButton;
class ToneLabel;

//! What a webhook field has below it: making a new webhook, and trying out the chosen one.
class WebhookTools : public QWidget
{
    Q_OBJECT
public:
    WebhookTools(const FieldSpec &spec, QWidget *parent);
    //! Null: there is nobody to ask, so the buttons are not shown.
    void setServices(AccountServices *services);
    //! Where the chosen webhook sends to; empty while that is not known.
    void setAddress(const QString &address);
    void setReadOnly(bool isReadOnly);

signals:
    //! A person made a webhook, to be chosen at once.
    void created(const QString &id);

private:
    void create();
    void test();
    void followState();
    void showAnswer(const QString &sentence, bool isGood);

    QPushButton *m_new, *m_test;
    ToneLabel *m_answer;
    QPointer<AccountServices> m_services;
    QString m_address;
    int m_attempt = 0; // answers to older ones are of no interest
    bool m_isReadOnly = false, m_isTesting = false;
};
