#pragma once

#include <QLabel>

//! A sentence to read: wrapped, to be copied with the mouse, and plain, because a value in it may look like markup.
class SentenceLabel : public QLabel
{
public:
    explicit SentenceLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setText(text);
    }
};
