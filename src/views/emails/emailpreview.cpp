#include "views/emails/emailpreview.h"

#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace {

//! Mail programs show such emails on white, so the preview does in a dark window too.
QPalette paper()
{
    const Palette &light = Palette::light();
    QPalette colours;
    colours.setColor(QPalette::Base, light.surface);
    colours.setColor(QPalette::Text, light.text);
    colours.setColor(QPalette::Link, light.accent);
    return colours;
}

} // namespace

EmailPreview::EmailPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("emailPreview"));
    setAccessibleName(tr("Preview of the email"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setPalette(paper());
    document()->setDocumentMargin(Theme::spacing(2));
}

void EmailPreview::showPage(const QString &html)
{
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QVariant EmailPreview::loadResource(int, const QUrl &)
{
    return QByteArray(""); // not null, or Qt would look for the file itself
}

void EmailPreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Base) != Palette::light().surface)
        setPalette(paper());
}
