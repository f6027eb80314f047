#include "views/forms/editors/keyinput.h"

#include "models/schema/countrycodes.h"
#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCollator>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace {

void sortByName(std::vector<KeyInput::Offer> &offers)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(offers.begin(), offers.end(),
        [&collator](const KeyInput::Offer &a, const KeyInput::Offer &b) { return collator(a.name, b.name); });
}

std::vector<KeyInput::Offer> languages(const FieldSpec &map)
{
    std::vector<KeyInput::Offer> offers;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const QString code = QLocale::languageToCode(static_cast<QLocale::Language>(i));
        if (code.size() == 2) // ISO 639-1; the longer ones are in nobody's list
            offers.push_back({code, ValueText::key(map, code)});
    }
    return offers;
}

} // namespace

KeyInput::KeyInput(QWidget *parent)
    : QLineEdit(parent)
    , m_arrow(addAction(Icons::icon(QStringLiteral("chevron-down"), &Palette::textMuted), TrailingPosition))
{
    m_arrow->setToolTip(tr("Show everything there is to choose from"));
    m_arrow->setVisible(false);
    connect(m_arrow, &QAction::triggered, this, &KeyInput::offerAll);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        // Enter on an offered name is an answer to the offer, which follows.
        const QAbstractItemView *offer = completer() ? completer()->popup() : nullptr;
        if (!offer || !offer->isVisible() || !offer->currentIndex().isValid())
            emit entered();
    });
}

void KeyInput::setOffers(std::vector<Offer> offers, bool isFree)
{
    m_offers = std::move(offers);
    m_isFree = isFree;
    m_arrow->setVisible(!m_offers.empty());
    setCompleter(nullptr); // made anew when somebody comes here
    if (hasFocus())
        prepare();
}

QString KeyInput::shown(const Offer &offer)
{
    if (offer.name == offer.key || offer.key.size() > 3)
        return offer.name;
    //: %1 is a country or a language, %2 its code
    return tr("%1 (%2)").arg(offer.name, offer.key);
}

QString KeyInput::key() const
{
    const QString typed = text().simplified();
    for (const Offer &offer : m_offers) {
        for (const QString &known : {offer.key, offer.name, shown(offer)}) {
            if (known.compare(typed, Qt::CaseInsensitive) == 0)
                return offer.key;
        }
    }
    return m_isFree ? typed : QString();
}

void KeyInput::setKey(const QString &key)
{
    const auto found
        = std::find_if(m_offers.begin(), m_offers.end(), [&key](const Offer &offer) { return offer.key == key; });
    setText(found == m_offers.end() ? key : shown(*found));
}

std::vector<KeyInput::Offer> KeyInput::countries(int length)
{
    std::vector<Offer> offers;
    for (const CountryCodes::Country &country : CountryCodes::all()) {
        const QString code(length == 2 ? country.alpha2() : country.alpha3());
        offers.push_back({code, CountryCodes::name(country.alpha3())});
    }
    sortByName(offers);
    return offers;
}

std::vector<KeyInput::Offer> KeyInput::offersFor(const FieldSpec &spec)
{
    if (spec.keyFormat == QLatin1String("country-3"))
        return countries(3);
    if (spec.keyFormat == QLatin1String("country-2") || spec.widget == FieldWidget::CountryCodes)
        return countries(2);
    std::vector<Offer> offers;
    if (spec.keyFormat == QLatin1String("language")) {
        offers = languages(spec);
        sortByName(offers);
    }
    for (const FieldChoice &choice : spec.choices)
        offers.push_back({choice.value, FlowSchema::text(choice.label)});
    return offers;
}

void KeyInput::prepare()
{
    if (completer() || m_offers.empty())
        return;
    QStringList names;
    for (const Offer &offer : m_offers)
        names << shown(offer);
    auto *offered = new QCompleter(names, this);
    offered->setCaseSensitivity(Qt::CaseInsensitive);
    offered->setFilterMode(Qt::MatchContains);
    offered->setMaxVisibleItems(10);
    setCompleter(offered);
    // Later, because the completer writes the name into the line only after it said so.
    connect(offered, QOverload<const QString &>::of(&QCompleter::activated), this, &KeyInput::entered,
        Qt::QueuedConnection);
}

void KeyInput::focusInEvent(QFocusEvent *event)
{
    // The names are listed when somebody first comes here, not when the form opens.
    prepare();
    QLineEdit::focusInEvent(event);
}

void KeyInput::offerAll()
{
    setFocus(Qt::OtherFocusReason);
    prepare();
    if (!completer() || isReadOnly())
        return;
    completer()->setCompletionPrefix(QString());
    completer()->complete();
}

void KeyInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_offers.empty())
        offerAll();
    else
        QLineEdit::keyPressEvent(event);
}
