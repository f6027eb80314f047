#pragma once

#include "views/theme/tonelabel.h"

class QAbstractItemView;

//! A sentence in the middle of an item view while it has no rows: what would be here, and how to get it there.
class EmptyHint : public ToneLabel
{
    Q_OBJECT
public:
    //! `view` must have its model already; it owns the hint.
    EmptyHint(const QString &sentence, QAbstractItemView *view);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractItemView *m_view;
};
