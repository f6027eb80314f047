#pragma once

#include "views/shell/tone.h"

#include <QStyledItemDelegate>

#include <functional>

//! Paints one finding of a flow: a coloured mark, a small heading (which field, or how serious), the wrapped sentence,
//! and details below it. With a button text, a link-like button stands at the end of the heading line.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Content
    {
        Tone tone = Tone::Accent;
        QString heading;
        QString sentence;
        QStringList details;
    };
    using Reader = std::function<Content(const QModelIndex &)>;

    //! `reader` says what a row shows; `button` is translated, empty for no button.
    FindingDelegate(Reader reader, QString button, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    //! Where the button is, within the row's rectangle.
    QRect buttonRect(const QStyleOptionViewItem &option) const;

signals:
    void buttonClicked(const QModelIndex &index);

private:
    QString bodyText(const Content &content) const;

    Reader m_reader;
    QString m_button;
};
