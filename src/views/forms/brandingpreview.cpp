#include "views/forms/brandingpreview.h"

#include "models/document/projectflow.h"
#include "views/forms/brandingpicture.h"
#include "views/forms/editors/colourtext.h"
#include "views/forms/problemline.h"
#include "views/theme/tonelabel.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace {

constexpr double leastContrast = 4.5; // WCAG 2.1, 1.4.3

//! In tenths, never rounded up to what would be enough.
QString contrastText(double contrast)
{
    return QLocale().toString(std::floor(contrast * 10) / 10, 'f', 1);
}

} // namespace

BrandingPreview::BrandingPreview(const ProjectFlow &flow, Pages pages, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_pages(pages)
    , m_picture(new BrandingPicture(this))
    , m_problem(new ProblemLine(this))
{
    setObjectName(pages == Pages::Older ? QStringLiteral("brandingPreview") : QStringLiteral("newerBrandingPreview"));
    m_picture->setAccessibleName(tr("Sketch of a page in these colours"));
    auto *note = new ToneLabel(tr("A sketch of a page. The real one differs in shape and holds your pictures."),
        &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(2), Theme::halfSpacing(), Theme::spacing(2), Theme::spacing(1));
    column->setSpacing(Theme::halfSpacing());
    column->addWidget(m_picture);
    column->addWidget(note);
    column->addWidget(m_problem);
    connect(&flow, &ProjectFlow::valueChanged, this, [this](const JsonPointer &place) {
        if (place.isEmpty() || place.first(1) == "/branding"_ptr)
            follow();
    });
    connect(&flow, &ProjectFlow::baseChanged, this, &BrandingPreview::follow);
    follow();
}

void BrandingPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colours = Palette::of(palette());
    painter.fillRect(rect(), colours.surface); // rows may pass below
    painter.setPen(colours.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

std::optional<QColor> BrandingPreview::setColour(const char *field) const
{
    return ColourText::colour(m_flow.value("/branding"_ptr / QString::fromLatin1(field)).toString());
}

QColor BrandingPreview::colour(const char *field, const char *standard) const
{
    if (const std::optional<QColor> set = setColour(field))
        return *set;
    const FieldSpec *spec = m_flow.schema().field("/branding"_ptr / QString::fromLatin1(field));
    const std::optional<QColor> byField = spec ? ColourText::colour(spec->defaultValue.toString()) : std::nullopt;
    return byField.value_or(QColor(QLatin1String(standard)));
}

void BrandingPreview::follow()
{
    // What counts where nothing is set: the fields' own defaults, else what newer pages are drawn in (api/verifik.md
    // 2).
    Colours shown;
    shown.button = colour("buttonColor", "#3f3f46");
    shown.title = colour("titleColor", "#3f3f46");
    if (m_pages == Pages::Older) {
        shown.background = colour("bgColor", "#01236D");
        shown.text = colour("txtColor", "#8091B6");
        shown.border = colour("borderColor", "#B2BDD3");
        shown.tab = colour("tabColor", "#01236D");
        shown.buttonText = colour("buttonTxtColor", "#FFFFFF");
        shown.secondButton = colour("secondaryButtonColor", "#B2BDD3");
        shown.secondButtonText = colour("secondaryButtonTextColor", "#FFFFFF");
        shown.besidePicture = colour("rightBackgroundColor", "#FFFFFF");
    } else {
        shown.background = colour("backgroundColor", "#ffffff");
        shown.text = shown.border = colour("textColor", "#3f3f46");
        shown.buttonText = colour("buttonTextColor", "#ffffff");
        shown.besidePicture = colour("imageBackgroundColor", "#ffffff");
    }
    m_colours = shown;
    m_picture->setColours(shown);
    const QString sentence = warning();
    m_picture->setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        m_problem->setProblem(Severity::Warning, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString BrandingPreview::warning() const
{
    // The provider's own colours are not for a person to answer for; one of a pair that is set already is.
    const auto isChosen
        = [this](const char *ground, const char *words) { return setColour(ground) || setColour(words); };
    const bool isOlder = m_pages == Pages::Older;
    QStringList sentences;
    const double main = contrastRatio(m_colours.buttonText, m_colours.button);
    if (main < leastContrast && isChosen("buttonColor", isOlder ? "buttonTxtColor" : "buttonTextColor")) {
        //: %1 is a number such as "2.1"; a contrast is said as "2.1 to 1"
        sentences << tr("The words on the main button are hard to read: their contrast is %1 to 1, and 4.5 to 1 is "
                        "needed.")
                         .arg(contrastText(main));
    }
    if (!isOlder)
        return sentences.join(QLatin1Char(' '));
    const double second = contrastRatio(m_colours.secondButtonText, m_colours.secondButton);
    if (second < leastContrast && isChosen("secondaryButtonColor", "secondaryButtonTextColor")) {
        //: %1 is a number such as "2.1"; a contrast is said as "2.1 to 1"
        sentences << tr("The words on the second button are hard to read: their contrast is %1 to 1, and 4.5 to 1 is "
                        "needed.")
                         .arg(contrastText(second));
    }
    return sentences.join(QLatin1Char(' '));
}
