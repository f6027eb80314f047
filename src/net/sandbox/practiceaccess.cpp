#include "net/sandbox/practiceaccess.h"

#include "net/sandbox/verifikv2answers.h"

#include <algorithm>

namespace {

using namespace Verifik;
using namespace VerifikV2;

const std::vector<QJsonObject> &people()
{
    static const std::vector<QJsonObject> known{
        {{"name", "Daniela Rojas"}, {"email", "daniela@example.com"}, {"countryCode", "+57"}, {"phone", "3005550101"}},
        {{"name", "Marco Salinas"}, {"email", "marco@example.com"}, {"countryCode", "+52"}, {"phone", "5555550102"}},
        {{"name", "Lucía Herrero"}, {"email", "lucia@example.com"}, {"countryCode", "+34"}, {"phone", "6005550103"}},
    };
    return known;
}

PracticeAnswer about(const QString &email, const QString &phone)
{
    if (email.isEmpty() && phone.isEmpty())
        return missing({QStringLiteral("email"), QStringLiteral("phone")});
    const auto found = std::find_if(people().begin(), people().end(), [&](const QJsonObject &person) {
        const QString number = person.value(QLatin1String("phone")).toString();
        return (!email.isEmpty()
                   && email.compare(person.value(QLatin1String("email")).toString(), Qt::CaseInsensitive) == 0)
            || (!phone.isEmpty() && phone == number)
            || (!phone.isEmpty() && phone == person.value(QLatin1String("countryCode")).toString() + number);
    });
    return found == people().end() ? recordNotFound() : answer(200, *found);
}

PracticeAnswer ask(const PracticeRequest &request, PracticeWorld &)
{
    const auto item = [&](const char *key) {
        return request.query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded).trimmed();
    };
    return about(item("email"), item("phone"));
}

PracticeAnswer askWithBody(const PracticeRequest &request, PracticeWorld &)
{
    const std::optional<QJsonObject> body = bodyOf(request);
    if (!body)
        return invalidRequest();
    return about(body->value(QLatin1String("email")).toString(), body->value(QLatin1String("phone")).toString());
}

} // namespace

PracticeProvider PracticeAccess::provider()
{
    const QRegularExpression address(QStringLiteral("\\A/practice/access\\z"));
    PracticeProvider access;
    access.prefixes = {QStringLiteral("/practice/")};
    access.routes = {{QStringLiteral("GET"), address, ask}, {QStringLiteral("POST"), address, askWithBody}};
    access.refuseCredential
        = [](const PracticeRequest &, const PracticeWorld &) -> std::optional<PracticeAnswer> { return std::nullopt; };
    access.refuseRate = [](const PracticeRequest &, const PracticeWorld &, const PracticeThrottle &) {
        return PracticeAnswer(); // never: the budget is unlimited
    };
    access.budget = [](const PracticeRequest &) { return PracticeBudget::Unlimited; };
    access.refusePath = [](const PracticeRequest &, const PracticeWorld &) { return recordNotFound(); };
    access.seed = [](PracticeState &, bool) { return Result<void>(); };
    return access;
}
