#pragma once

#include "models/core/error.h"
#include "views/shell/tone.h"

#include <QPointer>
#include <QWidget>

class Banner;
class QAction;
class QPushButton;

//! A message above the form that does not get in the way: an error from work in the background, or how the open flow
//! stands. Stays until dismissed or replaced.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    //! `next` is what a person can do about it, offered as a button; null for nothing. Not owned.
    void showNotice(Tone tone, const QString &text, QAction *next = nullptr);
    void showError(const Error &error);

private:
    Banner *m_banner;
    QPushButton *m_details, *m_next;
    QPointer<QAction> m_action; // behind m_next
    QString m_detail;
};
