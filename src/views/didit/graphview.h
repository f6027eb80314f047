#pragma once

#include "models/didit/graphoutline.h"

#include <QTreeWidget>

//! The steps and ways of a workflow that is more than a list, to be read: one line each, indented under what leads to
//! it.
class GraphView : public QTreeWidget
{
    Q_OBJECT
public:
    explicit GraphView(QWidget *parent);
    void setGraph(const QJsonObject &graph, const DiditFeatures &features);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    void showLines();

    std::vector<GraphLine> m_lines;
};
