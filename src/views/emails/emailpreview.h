#pragma once

#include <QTextBrowser>

//! An email as it will look, on white paper whatever the theme. It opens no link and fetches nothing.
class EmailPreview : public QTextBrowser
{
    Q_OBJECT
public:
    explicit EmailPreview(QWidget *parent);
    //! Shows a page of EmailHtml; the place that is read stays in sight.
    void showPage(const QString &html);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
};
