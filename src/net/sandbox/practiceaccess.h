#pragma once

#include "net/sandbox/practiceprovider.h"

//! What a customer of the vendor would run: the address that a flow with the security source API asks about a person.
//! It answers GET /practice/access?email=… or ?phone=… as for logging in, and POST /practice/access {"email"|"phone"}
//! as for onboarding, without a credential, for three invented people:
//! {"name":"Daniela Rojas","email":"daniela@example.com","countryCode":"+57","phone":"3005550101"}, and likewise
//! marco@example.com / 5555550102 (+52) and lucia@example.com / 6005550103 (+34). 404 for anybody else.
namespace PracticeAccess {

PracticeProvider provider();

} // namespace PracticeAccess
