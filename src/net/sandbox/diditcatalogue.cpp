#include "net/sandbox/diditcatalogue.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace {

const QStringList &countries()
{
    // ISO 3166-1 without the nine that issue no documents.
    static const QStringList codes
        = QStringLiteral("ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR "
                         "BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK "
                         "COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH "
                         "FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM "
                         "GUY HKG HND HRV HTI HUN IDN IMN IND IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM "
                         "KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX "
                         "MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU "
                         "NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS "
                         "RWA SAU SDN SEN SGP SHN SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR "
                         "TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT VEN "
                         "VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE")
              .split(QLatin1Char(' '));
    return codes;
}

QJsonObject ofEveryCountry(const QJsonObject &kinds)
{
    QJsonObject all;
    for (const QString &country : countries())
        all.insert(country, kinds);
    return all;
}

QJsonObject kind(int sides)
{
    return {{QStringLiteral("enabled"), 1}, {QStringLiteral("sides"), sides}};
}

} // namespace

const QJsonObject &DiditCatalogue::documents()
{
    // The vendor's own numbers of sides are not published.
    static const QJsonObject all = withFixedSides(ofEveryCountry({{"P", kind(1)}, {"DL", kind(2)}, {"ID", kind(2)},
        {"RP", kind(2)}, {"SSC", kind(1)}, {"HIC", kind(1)}, {"WP", kind(2)}, {"TC", kind(1)}, {"VISA", kind(1)},
        {"PSC", kind(1)}, {"BC", kind(1)}, {"OTHER", kind(1)}}));
    return all;
}

const QJsonObject &DiditCatalogue::proofsOfAddress()
{
    const QJsonObject on{{QStringLiteral("enabled"), 1}};
    static const QJsonObject all = ofEveryCountry(
        {{"UTILITY_BILL", on}, {"BANK_STATEMENT", on}, {"GOVERNMENT_ISSUED_DOCUMENT", on}, {"OTHER_POA_DOCUMENT", on}});
    return all;
}

bool DiditCatalogue::isCountry(const QString &iso3)
{
    static const QSet<QString> known(countries().begin(), countries().end());
    return known.contains(iso3);
}

QJsonObject DiditCatalogue::withFixedSides(QJsonObject documents)
{
    const QString country = QStringLiteral("BRA");
    const QString licence = QStringLiteral("DL");
    QJsonObject kinds = documents.value(country).toObject();
    if (!kinds.contains(licence))
        return documents;
    QJsonObject own = kinds.value(licence).toObject();
    own.insert(QStringLiteral("sides"), 1);
    kinds.insert(licence, own);
    documents.insert(country, kinds);
    return documents;
}
