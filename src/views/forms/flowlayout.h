#pragma once

#include <QLayout>

#include <memory>
#include <vector>

//! Lays its items in lines, as words in a paragraph: for chips and radio buttons, whose number and width vary.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    //! Height that the lines take within `rect`'s width; with `isFinal` the items are moved there.
    int place(const QRect &rect, bool isFinal) const;

    int m_horizontalSpacing, m_verticalSpacing;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
