#pragma once

#include "models/core/error.h"
#include "views/shell/tone.h"

#include <QWidget>

class Banner;
class QPushButton;

//! A message above the form that does not get in the way: an error from work in the background, or how the open flow
//! stands. Stays until dismissed or replaced.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void showNotice(Tone tone, const QString &text);
    void showError(const Error &error);

private:
    Banner *m_banner;
    QPushButton *m_details;
    QString m_detail;
};
