#pragma once

#include <QWidget>

class QToolButton;

//! "Changed, was 0.65" with a button that reverts it. Its size does not depend on its text, so that marking a field as
//! changed moves nothing in the form.
class ChangeMark : public QWidget
{
    Q_OBJECT
public:
    //! `label` is the field's, for the button's accessible name.
    ChangeMark(const QString &label, QWidget *parent);
    void setOldValue(const QString &text, bool isReadOnly);
    //! The whole text, also where it is shown shortened.
    QString text() const { return m_text; }
    QToolButton *button() const { return m_revert; }

    static constexpr int height() { return 24; }

signals:
    void revertRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *m_revert;
    QString m_text;
};
