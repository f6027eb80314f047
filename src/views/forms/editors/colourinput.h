#pragma once

#include <QAbstractButton>
#include <QColor>

#include <functional>
#include <optional>

class QLineEdit;

//! Asking a person for a colour, behind a function: a test answers in its place.
namespace ColourChooser {

using Answer = std::function<void(const QColor &colour)>;
using Function
    = std::function<void(QWidget *parent, const QString &title, const QColor &present, const Answer &answer)>;

//! Qt's colour dialog. Returns at once; the dialog goes with `parent`. Never answers when none was chosen.
void ask(QWidget *parent, const QString &title, const QColor &present, const Answer &answer);

} // namespace ColourChooser

//! A button that shows a colour; struck through where there is none.
class ColourSwatch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ColourSwatch(QWidget *parent);
    void setColour(const std::optional<QColor> &colour);
    std::optional<QColor> colour() const { return m_colour; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QColor> m_colour;
};

//! A line for a colour with a swatch before it that leads to a dialog.
class ColourInput : public QWidget
{
    Q_OBJECT
public:
    //! `title` names the colour: for the dialog, and for those who cannot see the swatch.
    ColourInput(const QString &title, QWidget *parent);

    QLineEdit *line() const { return m_line; }
    ColourSwatch *swatch() const { return m_swatch; }
    //! Shows a stored text as it is, also one that is no colour.
    void setText(const QString &text);
    //! What counts while the line is empty.
    void setStandard(const QString &colour, const QString &placeholder);
    void setReadOnly(bool isReadOnly);
    void setChooser(ColourChooser::Function chooser) { m_chooser = std::move(chooser); }

signals:
    //! A person entered a colour, or emptied the line.
    void edited(const QString &text);
    //! What is typed is no colour yet; empty when all is well again.
    void hintChanged(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &typed);
    void showSwatch(const QString &text);
    void choose();

    QString m_title, m_text, m_standard;
    ColourSwatch *m_swatch;
    QLineEdit *m_line;
    ColourChooser::Function m_chooser = ColourChooser::ask;
};
