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
    //! Puts `widget` above the rows, where it stays in sight while they are scrolled.
    void setPinned(QWidget *widget);
    //! `top`: how far the card is scrolled out of sight at its top; `height`: how much can be seen at once.
    void followScroll(int top, int height);
    //! How much of the rows' place the pinned widget may cover now.
    int pinnedHeight() const;
    QString title() const { return m_title; }
    bool isExpanded() const;
    void setExpanded(bool isExpanded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placePinned();

    QString m_title;
    QToolButton *m_toggle = nullptr; // only when collapsible
    QWidget *m_body;
    QWidget *m_pinned = nullptr; // these two only where something is pinned
    QWidget *m_pinnedPlace = nullptr; // keeps its place free
    int m_scrolled = 0;
    bool m_isPinning = false;
    QVBoxLayout *m_rows, *m_head;
};
