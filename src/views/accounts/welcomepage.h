#pragma once

#include <QWidget>

//! The first start, while there is no account: practise, or connect an account.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

signals:
    void practiceRequested();
    void addAccountRequested();
};
