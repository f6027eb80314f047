#pragma once

#include <QWidget>

class QVBoxLayout;
class QToolButton;

//! A titled surface for the rows of one section. A collapsible one starts closed.
class SectionCard : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Plain, Collapsible };
    SectionCard(const QString &title, const QString &help, Kind kind, QWidget *parent);

    void addRow(QWidget *row);
    void addNote(const QString &sentence);
    QString title() const { return m_title; }
    bool isExpanded() const;
    void setExpanded(bool isExpanded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QToolButton *m_toggle = nullptr; // only when collapsible
    QWidget *m_body;
    QVBoxLayout *m_rows, *m_head;
};
