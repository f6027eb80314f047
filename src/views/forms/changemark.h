#pragma once

#include <QWidget>

class QToolButton;

//! The place for "Changed, was 0.65" with a button that reverts it. The place is always kept, whether something is
//! written there or not and however long it is, so that marking a field as changed moves nothing in the form.
class ChangeMark : public QWidget
{
    Q_OBJECT
public:
    //! `label` is the field's, for the button's accessible name.
    ChangeMark(const QString &label, QWidget *parent);
    //! Marks the field as changed from `oldValue`; without a button where the field cannot be edited.
    void mark(const QString &oldValue, bool hasButton);
    void clear();
    //! The whole text, also where it is shown shortened; empty while nothing is changed.
    QString text() const { return m_text; }
    //! Null until the field is first changed.
    QToolButton *button() const { return m_revert; }

    static constexpr int lineHeight() { return 24; }

signals:
    void revertRequested();
    //! The button was made, and wants its place in the tab order.
    void buttonCreated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButton();

    QString m_label, m_text;
    QToolButton *m_revert = nullptr; // made when first needed: most fields never are
};
