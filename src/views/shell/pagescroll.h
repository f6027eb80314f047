#pragma once

#include <QScrollArea>

//! Scrolls a page that goes as far as its window's edge: what the page shows ends where the heading above and the
//! buttons below end, and the scroll bar stands in the margin beside it, whether there is one or not.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *parent = nullptr);
    //! Takes the page, which needs a layout; its right margin is ours. The page before it is deleted.
    void setPage(QWidget *page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void alignEdge();
};
