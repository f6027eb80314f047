#include "views/forms/emptyhint.h"

#include <QAbstractItemView>
#include <QEvent>

EmptyHint::EmptyHint(const QString &sentence, QAbstractItemView *view)
    : ToneLabel(sentence, &Palette::textMuted, Theme::Text::Body, view->viewport())
    , m_view(view)
{
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(Theme::spacing(1));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::follow);
    follow();
}

void EmptyHint::follow()
{
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_view->viewport()->rect());
    return ToneLabel::eventFilter(watched, event);
}
