#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

//! A step that cannot be taken back: says what goes and what stays, and waits until the person has typed a name.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    //! `word` is what must be typed, exactly but for spaces around it. All texts are translated sentences.
    ConfirmDialog(const QString &title, const QStringList &sentences, const QString &word, const QString &button,
        QWidget *parent = nullptr);

private:
    QLineEdit *m_typed;
    QPushButton *m_confirm;
};
