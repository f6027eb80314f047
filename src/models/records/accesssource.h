#pragma once

#include <QStringList>

//! One trial question to the service that says who may come in (the source "API"), as the provider would put it
//! (api/verifik.md 8).
struct AccessQuestion
{
    enum class Way {
        Login, //!< GET address?email=value
        Onboarding, //!< POST to the address, {"email": value}
    };
    Way way = Way::Login;
    QString address; //!< http or https
    QString key; //!< "email" or "phone"
    QString value; //!< personal data
};

//! What the service said.
struct AccessAnswer
{
    int httpStatus = 0;
    bool isObject = false; //!< a JSON object, as the provider expects
    QStringList present, missing; //!< of the keys that the provider expects; an empty value counts as missing
    QString body; //!< its first part, without control characters; may hold personal data
    bool isShortened = false; //!< there is more than `body` shows
};
