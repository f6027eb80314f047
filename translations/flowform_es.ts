<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessSourceTest</name>
    <message>
        <source>Whether the service knows the test value is not known.</source>
        <translation>No se sabe si el servicio conoce el valor de prueba.</translation>
    </message>
    <message>
        <source>Check the address, and that the service can be reached from this computer.</source>
        <translation>Compruebe la dirección y que se puede llegar al servicio desde este equipo.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https:// or http://.</source>
        <translation>La dirección del servicio debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>There is no test value to ask the service for.</source>
        <translation>No hay ningún valor de prueba por el que preguntar al servicio.</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Blurred image&quot;, %2 one of its choices such as &quot;Review&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <extracomment>%1 is what applies while nothing is chosen, such as &quot;the account&apos;s setting&quot;</extracomment>
        <translation>Sin elegir: %1</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New flow…</source>
        <translation>&amp;Nuevo flujo…</translation>
    </message>
    <message>
        <source>Start a new flow. Nothing is sent until you review it.</source>
        <translation>Comience un flujo nuevo. No se envía nada hasta que usted lo revise.</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Agregar cuenta…</translation>
    </message>
    <message>
        <source>Connect Flowform to your account at a provider.</source>
        <translation>Conecte Flowform con su cuenta en un proveedor.</translation>
    </message>
    <message>
        <source>Open the &amp;practice workspace</source>
        <translation>Abrir el espacio de &amp;práctica</translation>
    </message>
    <message>
        <source>Try everything on sample flows that never leave this computer.</source>
        <translation>Pruebe todo con flujos de ejemplo que nunca salen de esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>Take the account and its local flows off this computer.</source>
        <translation>Quite la cuenta y sus flujos locales de esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Flowform. Your edits are kept.</source>
        <translation>Cierre Flowform. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit.</source>
        <translation>Deshaga el último cambio.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the edit again that you took back.</source>
        <translation>Vuelva a hacer el cambio que deshizo.</translation>
    </message>
    <message>
        <source>Revert all &amp;changes</source>
        <translation>Revertir todos los &amp;cambios</translation>
    </message>
    <message>
        <source>Set every field back to what the provider has. Undo brings the edits back.</source>
        <translation>Devuelva todos los campos a lo que tiene el proveedor. Deshacer recupera los cambios.</translation>
    </message>
    <message>
        <source>&amp;Find a setting</source>
        <translation>&amp;Buscar un ajuste</translation>
    </message>
    <message>
        <source>Show only the settings whose name or help holds what you type.</source>
        <translation>Muestre solo los ajustes cuyo nombre o ayuda contiene lo que escribe.</translation>
    </message>
    <message>
        <source>Search f&amp;lows</source>
        <translation>Buscar f&amp;lujos</translation>
    </message>
    <message>
        <source>Go to the search field of the list of flows.</source>
        <translation>Vaya al campo de búsqueda de la lista de flujos.</translation>
    </message>
    <message>
        <source>Show &amp;changed settings only</source>
        <translation>Mostrar solo los ajustes &amp;cambiados</translation>
    </message>
    <message>
        <source>Hide the settings that you have not changed.</source>
        <translation>Oculte los ajustes que no ha cambiado.</translation>
    </message>
    <message>
        <source>Changes &amp;panel</source>
        <translation>&amp;Panel de cambios</translation>
    </message>
    <message>
        <source>Show or hide the list of what you have changed.</source>
        <translation>Muestre u oculte la lista de lo que ha cambiado.</translation>
    </message>
    <message>
        <source>P&amp;roblems panel</source>
        <translation>Panel de p&amp;roblemas</translation>
    </message>
    <message>
        <source>Show or hide the list of what needs your attention.</source>
        <translation>Muestre u oculte la lista de lo que requiere su atención.</translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt problem</source>
        <translation>Ir al &amp;siguiente problema</translation>
    </message>
    <message>
        <source>Show the field of the next problem.</source>
        <translation>Muestre el campo del siguiente problema.</translation>
    </message>
    <message>
        <source>Re&amp;view and send…</source>
        <translation>Re&amp;visar y enviar…</translation>
    </message>
    <message>
        <source>See exactly what will be sent before anything is sent.</source>
        <translation>Vea exactamente qué se enviará antes de enviar nada.</translation>
    </message>
    <message>
        <source>&amp;Get the latest from the provider</source>
        <translation>&amp;Obtener lo más reciente del proveedor</translation>
    </message>
    <message>
        <source>Read the flows of this account again. Your edits stay on top.</source>
        <translation>Vuelva a leer los flujos de esta cuenta. Sus cambios se mantienen encima.</translation>
    </message>
    <message>
        <source>D&amp;uplicate flow</source>
        <translation>D&amp;uplicar flujo</translation>
    </message>
    <message>
        <source>Make a new local flow with the same settings.</source>
        <translation>Cree un flujo local nuevo con los mismos ajustes.</translation>
    </message>
    <message>
        <source>&amp;Delete flow…</source>
        <translation>&amp;Eliminar flujo…</translation>
    </message>
    <message>
        <source>Delete the flow at the provider and on this computer, after you confirm.</source>
        <translation>Elimine el flujo en el proveedor y en esta computadora, después de confirmarlo.</translation>
    </message>
    <message>
        <source>&amp;About Flowform</source>
        <translation>&amp;Acerca de Flowform</translation>
    </message>
    <message>
        <source>Version and licence of this program.</source>
        <translation>Versión y licencia de este programa.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;low</source>
        <translation>F&amp;lujo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a command: %1 is a sentence, %2 its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Colours as the &amp;system</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>Light or dark, as the system says.</source>
        <translation>Claros u oscuros, según lo indique el sistema.</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>Dark text on light surfaces.</source>
        <translation>Texto oscuro sobre fondos claros.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>Light text on dark surfaces.</source>
        <translation>Texto claro sobre fondos oscuros.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>The strongest difference between text and surface.</source>
        <translation>La mayor diferencia entre el texto y el fondo.</translation>
    </message>
    <message>
        <source>New pro&amp;ject…</source>
        <translation>Nuevo pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Start a new project, which flows can then belong to. Nothing is sent yet.</source>
        <translation>Empieza un proyecto nuevo, al que después pueden pertenecer flujos. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>&amp;Activar…</translation>
    </message>
    <message>
        <source>Bring the flow into service, with its project where that is needed.</source>
        <translation>Pone el flujo en servicio, con su proyecto si hace falta.</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausar…</translation>
    </message>
    <message>
        <source>Take the flow out of service for a while.</source>
        <translation>Saca el flujo de servicio por un tiempo.</translation>
    </message>
    <message>
        <source>Return to d&amp;raft…</source>
        <translation>Devolver a &amp;borrador…</translation>
    </message>
    <message>
        <source>Take the flow out of service and make it a draft again.</source>
        <translation>Saca el flujo de servicio y lo convierte de nuevo en borrador.</translation>
    </message>
    <message>
        <source>Decide &amp;conflicts…</source>
        <translation>Decidir &amp;conflictos…</translation>
    </message>
    <message>
        <source>See what was changed both here and at the provider, and choose for each setting which value stays.</source>
        <translation>Muestra lo que se cambió tanto aquí como en el proveedor, para elegir qué valor queda en cada ajuste.</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Trabajar &amp;sin conexión</translation>
    </message>
    <message>
        <source>Keep everything on this computer. What you send waits until you go online again.</source>
        <translation>Conserva todo en este equipo. Lo que envíe espera hasta que vuelva a conectarse.</translation>
    </message>
    <message>
        <source>&amp;Send what waits now</source>
        <translation>&amp;Enviar ahora lo que espera</translation>
    </message>
    <message>
        <source>Try at once to send every flow that waits, instead of later.</source>
        <translation>Intenta enviar de inmediato todos los flujos que esperan, en lugar de más tarde.</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>&amp;Pausar el envío</translation>
    </message>
    <message>
        <source>Send nothing of what waits until you choose this again.</source>
        <translation>No envía nada de lo que espera hasta que elija esto de nuevo.</translation>
    </message>
    <message>
        <source>&amp;What waits…</source>
        <translation>&amp;Lo que espera…</translation>
    </message>
    <message>
        <source>See every flow that waits to be sent, and take some back.</source>
        <translation>Muestra todos los flujos que esperan ser enviados, y permite retirar algunos.</translation>
    </message>
    <message>
        <source>&amp;Cancel what waits</source>
        <translation>&amp;Cancelar lo que espera</translation>
    </message>
    <message>
        <source>Take every flow back that waits to be sent. The edits stay, and you can send them again.</source>
        <translation>Retira todos los flujos que esperan ser enviados. Las ediciones quedan y puede enviarlas de nuevo.</translation>
    </message>
    <message>
        <source>P&amp;ractice network is on</source>
        <translation>La &amp;red de práctica está activa</translation>
    </message>
    <message>
        <source>Switch the network of the practice workspace off to try working without one.</source>
        <translation>Desactive la red del espacio de práctica para probar cómo se trabaja sin ella.</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>H&amp;istory panel</source>
        <translation>Panel de &amp;historial</translation>
    </message>
    <message>
        <source>Show or hide the states of the flow that the provider confirmed, to compare and restore them.</source>
        <translation>Muestra u oculta los estados del flujo que el proveedor confirmó, para compararlos y restaurarlos.</translation>
    </message>
</context>
<context>
    <name>ActiveUsersDialog</name>
    <message>
        <source>&amp;Wait and try again</source>
        <translation>&amp;Esperar e intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pause the flow first</source>
        <translation>&amp;Pausar primero el flujo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Applicants are in this flow</source>
        <translation>Hay solicitantes en este flujo</translation>
    </message>
    <message>
        <source>Applicants are going through “%1” right now</source>
        <translation>Hay solicitantes recorriendo “%1” en este momento</translation>
    </message>
    <message>
        <source>Nothing was changed at the provider. Your changes are kept on this computer.</source>
        <translation>No se cambió nada en el proveedor. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message numerus="yes">
        <source>Wait and try again: Flowform asks again every %n s while this window is open.</source>
        <translation>
            <numerusform>Esperar e intentar de nuevo: Flowform vuelve a preguntar cada %n s mientras esta ventana esté abierta.</numerusform>
            <numerusform>Esperar e intentar de nuevo: Flowform vuelve a preguntar cada %n s mientras esta ventana esté abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the flow first: new applicants cannot start until you make the flow active again. Your other changes are sent once it is paused.</source>
        <translation>Pausar primero el flujo: los nuevos solicitantes no pueden comenzar hasta que usted vuelva a activar el flujo. Sus otros cambios se envían cuando esté en pausa.</translation>
    </message>
    <message>
        <source>Stop: send later, when fewer people use the flow.</source>
        <translation>Detener: envíe más tarde, cuando menos personas usen el flujo.</translation>
    </message>
    <message>
        <source>There are still applicants in the flow.</source>
        <translation>Todavía hay solicitantes en el flujo.</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Próximo intento en %n s.</numerusform>
            <numerusform>Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing the flow…</source>
        <translation>Pausando el flujo…</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Agregar cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
    <message>
        <source>For example: Verifik production</source>
        <translation>Por ejemplo: Verifik producción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Agregar una cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>This version keeps the token only until Flowform closes. For lasting use, leave it empty and set the environment variable %1 before starting Flowform.</source>
        <translation>Esta versión guarda el token solo hasta que se cierre Flowform. Para un uso permanente, déjelo vacío y defina la variable de entorno %1 antes de iniciar Flowform.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya existe una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that the token travels encrypted. Only an address on this computer may begin with http://.</source>
        <translation>La dirección debe comenzar con https:// para que el token viaje cifrado. Solo una dirección de esta computadora puede comenzar con http://.</translation>
    </message>
    <message>
        <source>Give the account a name first.</source>
        <translation>Primero dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>For example: Didit production</source>
        <translation>Por ejemplo: Didit producción</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>This version keeps the key only until Flowform closes. For lasting use, leave it empty and set the environment variable %1 before starting Flowform.</source>
        <translation>Esta versión guarda la clave solo hasta que se cierra Flowform. Para un uso duradero, déjela vacía y defina la variable de entorno %1 antes de iniciar Flowform.</translation>
    </message>
</context>
<context>
    <name>AddCheckDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Añadir una comprobación</translation>
    </message>
    <message>
        <source>Find a check</source>
        <translation>Buscar una comprobación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No check is called like that.</source>
        <translation>Ninguna comprobación se llama así.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which check should people go through?</source>
        <translation>¿Por qué comprobación deben pasar las personas?</translation>
    </message>
    <message>
        <source>It is added where the order allows it, with the account&apos;s own settings. You can move it afterwards.</source>
        <translation>Se añade donde el orden lo permite, con los ajustes propios de la cuenta. Después puede moverla.</translation>
    </message>
</context>
<context>
    <name>AllowedDocumentsEditor</name>
    <message>
        <source>Every document of every country</source>
        <translation>Todos los documentos de todos los países</translation>
    </message>
    <message>
        <source>Only the documents chosen here</source>
        <translation>Solo los documentos elegidos aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Accepted documents&quot;, %2 such as &quot;Every document of every country&quot;
----------
%1 is a country, %2 a kind of document</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>%1: region</source>
        <translation>%1: región</translation>
    </message>
    <message>
        <source>Shows only the countries of one region.</source>
        <translation>Muestra solo los países de una región.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Only countries with an accepted document</source>
        <translation>Solo países con algún documento aceptado</translation>
    </message>
    <message>
        <source>%1: countries and kinds of document</source>
        <extracomment>%1 is a setting such as &quot;Accepted documents&quot;</extracomment>
        <translation>%1: países y tipos de documento</translation>
    </message>
    <message>
        <source>Space accepts or refuses the chosen documents, 1 and 2 set their sides, and 0 leaves the sides open.</source>
        <translation>La barra espaciadora acepta o rechaza los documentos elegidos, 1 y 2 fijan sus lados y 0 deja los lados abiertos.</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>Ningún país se llama así.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>No aceptar</translation>
    </message>
    <message>
        <source>%1: sides</source>
        <translation>%1: lados</translation>
    </message>
    <message>
        <source>How many sides of the chosen documents are photographed.</source>
        <translation>Cuántos lados de los documentos elegidos se fotografían.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides: up to the provider</source>
        <translation>Lados: según el proveedor</translation>
    </message>
    <message>
        <source>1 side</source>
        <translation>1 lado</translation>
    </message>
    <message>
        <source>2 sides</source>
        <translation>2 lados</translation>
    </message>
    <message>
        <source>%1: only these variants</source>
        <translation>%1: solo estas variantes</translation>
    </message>
    <message>
        <source>Every variant</source>
        <translation>Todas las variantes</translation>
    </message>
    <message>
        <source>The provider&apos;s codes of the only variants that are accepted, with commas between them.</source>
        <translation>Los códigos del proveedor de las únicas variantes que se aceptan, separados por comas.</translation>
    </message>
    <message>
        <source>Choose all listed</source>
        <translation>Elegir todo lo listado</translation>
    </message>
    <message>
        <source>Like another country</source>
        <translation>Como otro país</translation>
    </message>
    <message>
        <source>%1: country to copy from</source>
        <translation>%1: país del que copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The provider keeps this in a form of its own: %1. It stays as it is.</source>
        <translation>El proveedor guarda esto de una forma propia: %1. Queda como está.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet, so every document is still accepted. Tick what is to be accepted.</source>
        <translation>Todavía no se eligió nada, así que se sigue aceptando todo documento. Marque lo que se debe aceptar.</translation>
    </message>
    <message>
        <source>Choose documents in the table to change several at once.</source>
        <translation>Elija documentos en la tabla para cambiar varios a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n kind(s) of document chosen</source>
        <extracomment>%1 is a country</extracomment>
        <translation>
            <numerusform>%1: %n tipo de documento elegido</numerusform>
            <numerusform>%1: %n tipos de documento elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen in %n countries</source>
        <translation>
            <numerusform>Elegido en %n país</numerusform>
            <numerusform>Elegido en %n países</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1 in %2.</source>
        <extracomment>%1 is such as &quot;12 kinds of document&quot;, %2 such as &quot;3 countries&quot;</extracomment>
        <translation>Se aceptan: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of document</source>
        <translation>
            <numerusform>%n tipo de documento</numerusform>
            <numerusform>%n tipos de documento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no country with accepted documents.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>“%1” no es un país con documentos aceptados.</translation>
    </message>
</context>
<context>
    <name>AllowedDocumentsModel</name>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s)</source>
        <translation>
            <numerusform>%n lado</numerusform>
            <numerusform>%n lados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some</source>
        <extracomment>%1 is &quot;2 sides&quot; or nothing: a document of which only some variants are accepted</extracomment>
        <translation>%1, algunas</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no se acepta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>se acepta</translation>
    </message>
    <message>
        <source>accepted, %1</source>
        <translation>se acepta, %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a country, %2 a kind of document, %3 such as &quot;accepted, 2 sides&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>On a badge: how many settings of a flow were changed</extracomment>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
</context>
<context>
    <name>BandScale</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>a value under the lower of two limits, between both, and over the upper one</extracomment>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>the part of a scale up to a limit, with it or without it</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <extracomment>the part of a scale from a limit on, with it or without it</extracomment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>above %1 up to %2</source>
        <extracomment>the part of a scale between two limits</extracomment>
        <translation>más de %1 y hasta %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>de %1 a menos de %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are what may happen to a score, such as &quot;Review&quot;; which of them is not known</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <extracomment>%1 is what applies while no limit is set, such as &quot;the account&apos;s setting&quot;</extracomment>
        <translation>No hay ningún límite</translation>
    </message>
    <message>
        <source>No limit is set: %1</source>
        <translation>No hay ningún límite: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of a scale such as &quot;below 50&quot;, %2 what happens there, such as &quot;Decline&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BrandingPicture</name>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirme su correo electrónico</translation>
    </message>
    <message>
        <source>Enter the code that we sent you.</source>
        <translation>Introduzca el código que le enviamos.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>BrandingPreview</name>
    <message>
        <source>Sketch of a page in these colours</source>
        <translation>Boceto de una página con estos colores</translation>
    </message>
    <message>
        <source>A sketch of a page. The real one differs in shape and holds your pictures.</source>
        <translation>Boceto de una página. La real tiene otra forma y lleva sus imágenes.</translation>
    </message>
    <message>
        <source>The words on the main button are hard to read: their contrast is %1 to 1, and 4.5 to 1 is needed.</source>
        <extracomment>%1 is a number such as &quot;2.1&quot;; a contrast is said as &quot;2.1 to 1&quot;</extracomment>
        <translation>Las palabras del botón principal se leen mal: su contraste es de %1 a 1 y hace falta 4,5 a 1.</translation>
    </message>
    <message>
        <source>The words on the second button are hard to read: their contrast is %1 to 1, and 4.5 to 1 is needed.</source>
        <extracomment>%1 is a number such as &quot;2.1&quot;; a contrast is said as &quot;2.1 to 1&quot;</extracomment>
        <translation>Las palabras del segundo botón se leen mal: su contraste es de %1 a 1 y hace falta 4,5 a 1.</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
    <message>
        <source>Category and template</source>
        <translation>Categoría y plantilla</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, se acepta</translation>
    </message>
    <message>
        <source>%1, not accepted</source>
        <translation>%1, no se acepta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Se acepta</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No se acepta</translation>
    </message>
    <message>
        <source>No template named yet</source>
        <translation>Aún sin plantilla</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
</context>
<context>
    <name>ChangeMark</name>
    <message>
        <source>Revert %1</source>
        <extracomment>%1 is a setting such as &quot;Minimum liveness score&quot;</extracomment>
        <translation>Revertir “%1”</translation>
    </message>
    <message>
        <source>Changed, was %1</source>
        <extracomment>%1 is the value before the change, such as &quot;0.65&quot;</extracomment>
        <translation>Cambiado, era %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1: %2 changed from %3 to %4.</source>
        <translation>%1: “%2” cambió de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Cambió “%1”.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place inside a list: %1 the place so far (&quot;Colombia&quot;), %2 the next level (&quot;Passport&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The order changed.</source>
        <translation>Cambió el orden.</translation>
    </message>
    <message>
        <source>%1: the order changed.</source>
        <translation>%1: cambió el orden.</translation>
    </message>
    <message>
        <source>%1 changed. The value is personal data and is not shown here.</source>
        <translation>Cambió “%1”. El valor es un dato personal y no se muestra aquí.</translation>
    </message>
    <message>
        <source>%1 removed. It was %2.</source>
        <translation>Se quitó “%1”. Era %2.</translation>
    </message>
    <message>
        <source>%1 switched on.</source>
        <translation>Se activó “%1”.</translation>
    </message>
    <message>
        <source>%1 switched off.</source>
        <translation>Se desactivó “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries changed.</source>
        <translation>
            <numerusform>%1: cambió %n entrada.</numerusform>
            <numerusform>%1: cambiaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 set to %2.</source>
        <translation>“%1” se estableció en %2.</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3.</source>
        <translation>“%1” cambió de %2 a %3.</translation>
    </message>
    <message>
        <source>%1, which this version does not understand, changed.</source>
        <translation>Cambió %1, que esta versión no entiende.</translation>
    </message>
    <message>
        <source>%1: %2 set to %3.</source>
        <translation>%1: %2 ahora es %3.</translation>
    </message>
    <message>
        <source>%1: %2 removed. It was %3.</source>
        <translation>%1: se quitó %2. Era %3.</translation>
    </message>
    <message>
        <source>%1 replaced by %2.</source>
        <translation>%1 sustituido por %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a check that stands more than once, %2 which one of them: &quot;Questionnaire (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 changed.</source>
        <translation>%1: %2 cambió.</translation>
    </message>
    <message>
        <source>%1: %2 switched on.</source>
        <translation>%1: %2 se activó.</translation>
    </message>
    <message>
        <source>%1: %2 switched off.</source>
        <translation>%1: %2 se desactivó.</translation>
    </message>
    <message>
        <source>%1: %2, which this version does not understand, changed.</source>
        <translation>%1: cambió %2, que esta versión no entiende.</translation>
    </message>
    <message>
        <source>The order is now: %1.</source>
        <translation>El orden es ahora: %1.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <extracomment>%1 is an entry of a list, with its place: &quot;Colombia, Passport&quot;</extracomment>
        <translation>Se agregó “%1”.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó “%1”.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Revert &amp;all</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>&amp;Revert this change</source>
        <translation>&amp;Revertir este cambio</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Ir al campo</translation>
    </message>
    <message>
        <source>Open a flow to see what you have changed in it.</source>
        <translation>Abra un flujo para ver lo que ha cambiado en él.</translation>
    </message>
    <message>
        <source>Nothing is changed. What you edit appears here, one sentence for each field.</source>
        <translation>No hay cambios. Lo que edite aparece aquí, con una frase por cada campo.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Drag this check to another place</source>
        <translation>Arrastre esta comprobación a otro lugar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a button such as &quot;Move up&quot;, %2 a check such as &quot;Face match&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a button such as &quot;Move up&quot;, %2 its keys, such as &quot;Alt+Up&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A check that this version does not know.</source>
        <translation>Una comprobación que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a check that is not at the provider yet</extracomment>
        <translation>Nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1 of %2: %3</source>
        <extracomment>Read aloud for a check: its place, how many there are, its name, as in &quot;Check 2 of 5: Face match&quot;</extracomment>
        <translation>Comprobación %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>CheckCatalogue</name>
    <message>
        <source>This workflow has this check already.</source>
        <translation>Este flujo de verificación ya tiene esta comprobación.</translation>
    </message>
    <message>
        <source>It is not documented that a workflow can be given this check here.</source>
        <translation>No está documentado que aquí se pueda dar esta comprobación a un flujo de verificación.</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Not in the public documentation.</source>
        <translation>No figura en la documentación pública.</translation>
    </message>
    <message>
        <source>Hide settings without effect</source>
        <translation>Ocultar los ajustes sin efecto</translation>
    </message>
    <message numerus="yes">
        <source>Show all settings (%n more)</source>
        <extracomment>%n settings of a check that have no effect as the others stand</extracomment>
        <translation>
            <numerusform>Mostrar todos los ajustes (%n más)</numerusform>
            <numerusform>Mostrar todos los ajustes (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood by this version</source>
        <translation>Esta versión no lo entiende</translation>
    </message>
    <message>
        <source>Flowform keeps these settings exactly as they are and sends them along with the others.</source>
        <translation>Flowform conserva estos ajustes tal como están y los envía junto con los demás.</translation>
    </message>
    <message>
        <source>This version does not know this check. Flowform keeps it exactly as it is and sends it along with the others. It can be moved and removed.</source>
        <translation>Esta versión no conoce esta comprobación. Flowform la conserva tal como está y la envía junto con las demás. Se puede mover y quitar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a setting that this version does not know, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChipsEditor</name>
    <message>
        <source>This choice is not in the provider&apos;s public documentation.</source>
        <translation>Esta opción no figura en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>This choice is not in the provider&apos;s public documentation.</source>
        <translation>Esta opción no figura en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Search mode&quot;, %2 one of its choices such as &quot;Fast&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Where drafts and settings are kept (or set FLOWFORM_DATA_DIR).</source>
        <translation>Dónde se guardan los borradores y los ajustes (o defina FLOWFORM_DATA_DIR).</translation>
    </message>
    <message>
        <source>Prints one JSON document and nothing else on standard output.</source>
        <translation>Escribe un documento JSON, y nada más, en la salida estándar.</translation>
    </message>
    <message>
        <source>Leaves out progress and remarks.</source>
        <translation>Omite el avance y los comentarios.</translation>
    </message>
    <message>
        <source>Explains the program, or the verb it stands with.</source>
        <translation>Explica el programa o el verbo al que acompaña.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Escribe la versión.</translation>
    </message>
    <message>
        <source>Exit codes:
  0 done, and for diff: no change
  1 error, or bad usage
  2 diff found changes
  3 validation failed
  4 conflict
  5 offline, or the provider did not answer
  6 the provider refused
</source>
        <translation>Códigos de salida:
  0 hecho, y para diff: sin cambios
  1 error o uso incorrecto
  2 diff encontró cambios
  3 la validación falló
  4 conflicto
  5 sin conexión, o el proveedor no respondió
  6 el proveedor lo rechazó
</translation>
    </message>
    <message>
        <source>Edits identity-verification flows, and sends only what changed.</source>
        <translation>Edita flujos de verificación de identidad y envía solo lo que cambió.</translation>
    </message>
    <message>
        <source>Usage: flowform-cli [--data-dir DIR] [--json] [--quiet] VERB [ARGUMENT…]</source>
        <translation>Uso: flowform-cli [--data-dir DIR] [--json] [--quiet] VERBO [ARGUMENTO…]</translation>
    </message>
    <message>
        <source>Verbs (each explains itself with --help):</source>
        <translation>Verbos (cada uno se explica con --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>FLOW is a flow&apos;s id, or ACCOUNT/ID where two accounts hold the same id.
POINTER is a place in a flow, such as /documents/attemptLimit. VALUE is JSON: 5, true, &apos;&quot;FAST&quot;&apos;.
An account&apos;s secret is read from FLOWFORM_SECRET_ACCOUNT (its name in upper case, “-” as “_”).
</source>
        <translation>FLOW es el identificador de un flujo, o ACCOUNT/ID cuando dos cuentas tienen el mismo identificador.
POINTER es un lugar de un flujo, por ejemplo /documents/attemptLimit. VALUE es JSON: 5, true, &apos;&quot;FAST&quot;&apos;.
El secreto de una cuenta se lee de FLOWFORM_SECRET_ACCOUNT (su nombre en mayúsculas, “-” como “_”).
</translation>
    </message>
    <message>
        <source>Usage: flowform-cli %1</source>
        <translation>Uso: flowform-cli %1</translation>
    </message>
    <message>
        <source>“flowform-cli %1 --help” explains this verb.</source>
        <translation>“flowform-cli %1 --help” explica este verbo.</translation>
    </message>
    <message>
        <source>“flowform-cli --help” lists the verbs.</source>
        <translation>“flowform-cli --help” enumera los verbos.</translation>
    </message>
    <message>
        <source>unknown verb “%1”</source>
        <translation>verbo desconocido “%1”</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada “%1”.</translation>
    </message>
    <message>
        <source>Add one with “account add”.</source>
        <translation>Agregue una con “account add”.</translation>
    </message>
    <message>
        <source>These accounts exist: %1.</source>
        <translation>Existen estas cuentas: %1.</translation>
    </message>
    <message>
        <source>There is no flow %1 on this computer.</source>
        <translation>No hay ningún flujo %1 en esta computadora.</translation>
    </message>
    <message>
        <source>Use “list” to see the flows, or “pull” to fetch them.</source>
        <translation>Use “list” para ver los flujos o “pull” para traerlos.</translation>
    </message>
    <message>
        <source>Several accounts hold a flow %1.</source>
        <translation>Varias cuentas tienen un flujo %1.</translation>
    </message>
    <message>
        <source>Name one of them: %1.</source>
        <translation>Indique una de ellas: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the checklist for going live: %1 what, such as &quot;The project is active&quot;; %2 &quot;done&quot; or &quot;failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address such as https://api.verifik.co. Use “practice:” for the practice workspace.</source>
        <translation>“%1” no es una dirección como https://api.verifik.co. Use “practice:” para el espacio de práctica.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or a password, because it is stored as it is.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña, porque se guarda tal cual.</translation>
    </message>
    <message>
        <source>This version has no key store, so it cannot keep the secret. Nothing was saved.</source>
        <translation>Esta versión no tiene almacén de claves, por lo que no puede guardar el secreto. No se guardó nada.</translation>
    </message>
    <message>
        <source>Add the account without --secret-stdin, and put the secret into the environment variable %1.</source>
        <translation>Agregue la cuenta sin --secret-stdin y ponga el secreto en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>An account&apos;s name must not be empty and must not hold a slash.</source>
        <translation>El nombre de una cuenta no debe estar vacío ni contener una barra.</translation>
    </message>
    <message>
        <source>The option --%1 is needed to add an account.</source>
        <translation>Se necesita la opción --%1 para agregar una cuenta.</translation>
    </message>
    <message>
        <source>This address is not encrypted: others on the network can read the secret and the flows. Use https.</source>
        <translation>Esta dirección no está cifrada: otras personas en la red pueden leer el secreto y los flujos. Use https.</translation>
    </message>
    <message>
        <source>The secret of this account is read from the environment variable %1.</source>
        <translation>El secreto de esta cuenta se lee de la variable de entorno %1.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>La cuenta “%1” está guardada.</translation>
    </message>
    <message>
        <source>%1  %2  %3  secret known</source>
        <translation>%1  %2  %3  con secreto</translation>
    </message>
    <message>
        <source>%1  %2  %3  no secret</source>
        <translation>%1  %2  %3  sin secreto</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “account add”.</source>
        <translation>Aún no hay cuentas. Agregue una con “account add”.</translation>
    </message>
    <message numerus="yes">
        <source>The account “%1” has %n flow(s) with edits that were not sent. Nothing was removed.</source>
        <translation>
            <numerusform>La cuenta “%1” tiene %n flujo con cambios sin enviar. No se quitó nada.</numerusform>
            <numerusform>La cuenta “%1” tiene %n flujos con cambios sin enviar. No se quitó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or export them first, or repeat with --yes to remove them too.</source>
        <translation>Envíelos o expórtelos primero, o repita con --yes para quitarlos también.</translation>
    </message>
    <message>
        <source>The account “%1” was removed from this computer. Nothing was changed at the provider.</source>
        <translation>La cuenta “%1” se quitó de esta computadora. No se cambió nada en el proveedor.</translation>
    </message>
    <message>
        <source>The account “%1” works: the provider answered and accepted the secret.</source>
        <translation>La cuenta “%1” funciona: el proveedor respondió y aceptó el secreto.</translation>
    </message>
    <message>
        <source>Saves an account.</source>
        <translation>Guarda una cuenta.</translation>
    </message>
    <message>
        <source>An account of that name gets the new address; its flows stay. The address “practice:” is the practice workspace, which needs no secret.
The secret of any other account is read from the environment variable FLOWFORM_SECRET_NAME (the name in upper case, “-” as “_”) and is never stored.</source>
        <translation>Una cuenta con ese nombre recibe la nueva dirección; sus flujos se conservan. La dirección “practice:” es el espacio de práctica, que no necesita secreto.
El secreto de cualquier otra cuenta se lee de la variable de entorno FLOWFORM_SECRET_NAME (el nombre en mayúsculas, “-” como “_”) y nunca se guarda.</translation>
    </message>
    <message>
        <source>The provider: verifik.</source>
        <translation>El proveedor: verifik.</translation>
    </message>
    <message>
        <source>The provider&apos;s address, such as https://api.verifik.co.</source>
        <translation>La dirección del proveedor, por ejemplo https://api.verifik.co.</translation>
    </message>
    <message>
        <source>Not served by this version: it has no key store.</source>
        <translation>No disponible en esta versión: no tiene almacén de claves.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Enumera las cuentas.</translation>
    </message>
    <message>
        <source>Removes an account and its flows from this computer.</source>
        <translation>Quita una cuenta y sus flujos de esta computadora.</translation>
    </message>
    <message>
        <source>Also when flows have edits that were not sent.</source>
        <translation>También cuando hay flujos con cambios sin enviar.</translation>
    </message>
    <message>
        <source>Asks the provider whether the secret works.</source>
        <translation>Pregunta al proveedor si el secreto funciona.</translation>
    </message>
    <message>
        <source>“%1” is not a place in a flow. A place looks like /documents/attemptLimit.</source>
        <translation>“%1” no es un lugar de un flujo. Un lugar es como /documents/attemptLimit.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message>
        <source>“%1” is not JSON.</source>
        <translation>“%1” no es JSON.</translation>
    </message>
    <message>
        <source>A text needs double quotes, and those need single ones around them in a shell: &apos;%1&apos;.</source>
        <translation>Un texto necesita comillas dobles y, en una consola, estas van entre comillas simples: &apos;%1&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changed field(s) not sent.</source>
        <translation>
            <numerusform>%1: %n campo cambiado sin enviar.</numerusform>
            <numerusform>%1: %n campos cambiados sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --%1 is needed for a new flow.</source>
        <translation>Se necesita la opción --%1 para un flujo nuevo.</translation>
    </message>
    <message>
        <source>This version knows no flows of the kind %1.</source>
        <translation>Esta versión no conoce flujos del tipo %1.</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>Conoce %1.</translation>
    </message>
    <message>
        <source>Each POINTER needs a VALUE: %1 has none.</source>
        <translation>Cada POINTER necesita un VALUE: %1 no lo tiene.</translation>
    </message>
    <message>
        <source>This flow does not exist at the provider yet, so there is nothing to go back to. Use “delete” to give it up.</source>
        <translation>Este flujo aún no existe en el proveedor, por lo que no hay nada a qué volver. Use “delete” para descartarlo.</translation>
    </message>
    <message>
        <source>Makes a flow that the next push creates.</source>
        <translation>Prepara un flujo que el próximo push crea.</translation>
    </message>
    <message>
        <source>The account that gets the flow.</source>
        <translation>La cuenta que recibe el flujo.</translation>
    </message>
    <message>
        <source>The kind of flow.</source>
        <translation>El tipo de flujo.</translation>
    </message>
    <message>
        <source>A flow as JSON; without it, the documented defaults.</source>
        <translation>Un flujo en JSON; sin él, los valores predeterminados documentados.</translation>
    </message>
    <message>
        <source>Changes fields of the draft, as one edit.</source>
        <translation>Cambia campos del borrador, como una sola edición.</translation>
    </message>
    <message>
        <source>VALUE is JSON: 5, true, &apos;&quot;FAST&quot;&apos;, &apos;[&quot;SCAN_PROMPT&quot;]&apos;. A draft may hold values that are not valid; “validate” lists them.</source>
        <translation>VALUE es JSON: 5, true, &apos;&quot;FAST&quot;&apos;, &apos;[&quot;SCAN_PROMPT&quot;]&apos;. Un borrador puede contener valores no válidos; “validate” los enumera.</translation>
    </message>
    <message>
        <source>Removes a field from the draft.</source>
        <translation>Quita un campo del borrador.</translation>
    </message>
    <message>
        <source>Takes back the changes of one field, or of all.</source>
        <translation>Deshace los cambios de un campo o de todos.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 se escribió en %2.</translation>
    </message>
    <message>
        <source>The option --account is needed for an import.</source>
        <translation>Se necesita la opción --account para importar.</translation>
    </message>
    <message numerus="yes">
        <source>The settings were put into the draft of %1. %n field(s) differ from the provider&apos;s.</source>
        <translation>
            <numerusform>Los ajustes se pusieron en el borrador de %1. %n campo difiere del proveedor.</numerusform>
            <numerusform>Los ajustes se pusieron en el borrador de %1. %n campos difieren del proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported as the new flow %2. The next push creates it.</source>
        <translation>%1 se importó como el flujo nuevo %2. El próximo push lo crea.</translation>
    </message>
    <message>
        <source>Writes a flow as it was edited to a JSON file.</source>
        <translation>Escribe en un archivo JSON un flujo tal como se editó.</translation>
    </message>
    <message>
        <source>Equal flows give equal files: keys are sorted. The file holds everything, personal data too.</source>
        <translation>Flujos iguales dan archivos iguales: las claves están ordenadas. El archivo contiene todo, también los datos personales.</translation>
    </message>
    <message>
        <source>Reads a flow from a JSON file.</source>
        <translation>Lee un flujo de un archivo JSON.</translation>
    </message>
    <message>
        <source>Where the account has the flow with the file&apos;s id, its draft takes over the settings. Otherwise a new flow is made that the next push creates.</source>
        <translation>Si la cuenta tiene el flujo con el identificador del archivo, su borrador toma los ajustes. Si no, se prepara un flujo nuevo que el próximo push crea.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>El archivo %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>El archivo %1 no se puede escribir.</translation>
    </message>
    <message>
        <source>%1/%2  %3  %4  %5</source>
        <extracomment>A flow in the command line&apos;s list. %1 account, %2 id, %3 name, %4 status at the provider, %5 what waits to be sent.</extracomment>
        <translation>%1/%2  %3  %4  %5</translation>
    </message>
    <message>
        <source>Reading the flows of “%1”.</source>
        <translation>Leyendo los flujos de “%1”.</translation>
    </message>
    <message>
        <source>Flows read: %1. Merged with edits made here: %2. In conflict: %3. Errors: %4.</source>
        <translation>Flujos leídos: %1. Combinados con cambios hechos aquí: %2. En conflicto: %3. Errores: %4.</translation>
    </message>
    <message>
        <source>There are no flows on this computer yet. Fetch them with “pull”.</source>
        <translation>Aún no hay flujos en esta computadora. Tráigalos con “pull”.</translation>
    </message>
    <message>
        <source>The flow “%1” does not exist at the provider yet, so nothing was confirmed.</source>
        <translation>El flujo “%1” aún no existe en el proveedor, por lo que no hay nada confirmado.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada en espera de envío.</translation>
    </message>
    <message>
        <source>A provider can be reached.</source>
        <translation>Se puede acceder a un proveedor.</translation>
    </message>
    <message>
        <source>No provider can be reached. Everything is kept on this computer.</source>
        <translation>No se puede acceder a ningún proveedor. Todo se conserva en esta computadora.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Solo esta cuenta.</translation>
    </message>
    <message>
        <source>Fetches flows from the provider.</source>
        <translation>Trae flujos del proveedor.</translation>
    </message>
    <message>
        <source>A flow with edits made here is merged, never overwritten. Without FLOW, all flows are read.</source>
        <translation>Un flujo con cambios hechos aquí se combina, nunca se sobrescribe. Sin FLOW se leen todos los flujos.</translation>
    </message>
    <message>
        <source>Lists the flows on this computer.</source>
        <translation>Enumera los flujos de esta computadora.</translation>
    </message>
    <message>
        <source>Prints a flow as it was edited.</source>
        <translation>Escribe un flujo tal como se editó.</translation>
    </message>
    <message>
        <source>As the provider last confirmed it.</source>
        <translation>Tal como lo confirmó por última vez el proveedor.</translation>
    </message>
    <message>
        <source>Says which flows wait for something, and whether a provider can be reached.</source>
        <translation>Indica qué flujos esperan algo y si se puede acceder a un proveedor.</translation>
    </message>
    <message>
        <source>The practice provider needs an open input: it serves until that closes.</source>
        <translation>El proveedor de práctica necesita una entrada abierta: atiende hasta que se cierre.</translation>
    </message>
    <message>
        <source>The practice provider is serving. Close its input or press Ctrl+C to end it.</source>
        <translation>El proveedor de práctica está en marcha. Cierre su entrada o presione Ctrl+C para terminarlo.</translation>
    </message>
    <message>
        <source>Serves the practice provider on this computer.</source>
        <translation>Pone en marcha el proveedor de práctica en esta computadora.</translation>
    </message>
    <message>
        <source>0 picks a free one (default).</source>
        <translation>0 elige uno libre (predeterminado).</translation>
    </message>
    <message>
        <source>Keeps the state there, so that a restart continues.</source>
        <translation>Guarda allí el estado, para continuar al reiniciar.</translation>
    </message>
    <message>
        <source>What it starts with (default: samples).</source>
        <translation>Con qué comienza (predeterminado: samples).</translation>
    </message>
    <message>
        <source>What a partial block does to the settings beside it (default: merge).</source>
        <translation>Qué hace un bloque parcial con los ajustes vecinos (predeterminado: merge).</translation>
    </message>
    <message>
        <source>A change of an active flow is answered with 409.</source>
        <translation>Un cambio en un flujo activo se responde con 409.</translation>
    </message>
    <message>
        <source>Waits before each answer (default: 0).</source>
        <translation>Espera antes de cada respuesta (predeterminado: 0).</translation>
    </message>
    <message>
        <source>On request N: drop-before, drop-after, http-500, http-503, truncate or html. May be repeated.</source>
        <translation>En la solicitud N: drop-before, drop-after, http-500, http-503, truncate o html. Se puede repetir.</translation>
    </message>
    <message>
        <source>One JSON line a request, never a credential.</source>
        <translation>Una línea JSON por solicitud, nunca una credencial.</translation>
    </message>
    <message>
        <source>error    %1  %2</source>
        <translation>error    %1  %2</translation>
    </message>
    <message>
        <source>warning  %1  %2</source>
        <translation>aviso    %1  %2</translation>
    </message>
    <message>
        <source>%1: no problems found.</source>
        <translation>%1: no se encontraron problemas.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1: no changes, nothing to send.</source>
        <translation>%1: sin cambios, nada que enviar.</translation>
    </message>
    <message>
        <source>Reading what the provider holds.</source>
        <translation>Leyendo lo que tiene el proveedor.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>Reading back what was stored.</source>
        <translation>Volviendo a leer lo guardado.</translation>
    </message>
    <message>
        <source>Sent, and read back as stored.</source>
        <translation>Enviado, y guardado tal como se envió.</translation>
    </message>
    <message>
        <source>Nothing to send.</source>
        <translation>Nada que enviar.</translation>
    </message>
    <message>
        <source>Merged with changes that others made, sent, and read back as stored.</source>
        <translation>Combinado con cambios de otras personas, enviado y guardado tal como se envió.</translation>
    </message>
    <message>
        <source>Not sent: the same settings were changed here and at the provider.</source>
        <translation>No enviado: los mismos ajustes cambiaron aquí y en el proveedor.</translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation>No aceptado.</translation>
    </message>
    <message>
        <source>Not sent: the provider did not answer. Your edits are kept.</source>
        <translation>No enviado: el proveedor no respondió. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>It is not known whether the change arrived.</source>
        <translation>No se sabe si llegó el cambio.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Detenido antes de enviar nada.</translation>
    </message>
    <message>
        <source>  %1 was stored differently from what was sent.</source>
        <translation>  %1 se guardó de forma distinta a como se envió.</translation>
    </message>
    <message>
        <source>  %1 was ignored: the provider still holds the old value.</source>
        <translation>  %1 se ignoró: el proveedor sigue teniendo el valor anterior.</translation>
    </message>
    <message>
        <source>  %1 was reset by the provider though it was not sent, and was put back.</source>
        <translation>  El proveedor restableció %1 aunque no se envió, y se recuperó.</translation>
    </message>
    <message>
        <source>  %1 changed at the provider though it was not sent.</source>
        <translation>  %1 cambió en el proveedor aunque no se envió.</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1” no se eliminó.</translation>
    </message>
    <message>
        <source>Deleting cannot be taken back. Repeat with --yes if you mean it.</source>
        <translation>La eliminación no se puede deshacer. Repita con --yes si está seguro.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” se eliminó.</translation>
    </message>
    <message>
        <source>Checks a draft against the provider&apos;s documented rules.</source>
        <translation>Comprueba un borrador con las reglas documentadas del proveedor.</translation>
    </message>
    <message>
        <source>Shows what differs and the exact request that a push would send.</source>
        <translation>Muestra qué difiere y la solicitud exacta que enviaría un push.</translation>
    </message>
    <message>
        <source>Personal data is masked. Returns 2 when there is something to send.</source>
        <translation>Los datos personales se ocultan. Devuelve 2 cuando hay algo que enviar.</translation>
    </message>
    <message>
        <source>Sends what changed: reads, merges, sends, reads back.</source>
        <translation>Envía lo que cambió: lee, combina, envía y vuelve a leer.</translation>
    </message>
    <message>
        <source>Deletes a flow at the provider and on this computer.</source>
        <translation>Elimina un flujo en el proveedor y en esta computadora.</translation>
    </message>
    <message>
        <source>Needed: deleting cannot be taken back.</source>
        <translation>Necesario: la eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>Sent, but not everything was stored as it was sent.</source>
        <translation>Enviado, pero no todo se guardó tal como se envió.</translation>
    </message>
    <message>
        <source>Merged with changes that others made and sent, but not everything was stored as it was sent.</source>
        <translation>Combinado con cambios de otras personas y enviado, pero no todo se guardó tal como se envió.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>A verb is needed.</source>
        <translation>Hace falta un verbo.</translation>
    </message>
    <message>
        <source>The dialect verifik-v3 has the kinds personal-onboarding, business-onboarding and login; verifik-v2 has login, onboarding and steps.</source>
        <translation>El dialecto verifik-v3 tiene los tipos personal-onboarding, business-onboarding y login; verifik-v2 tiene login, onboarding y steps.</translation>
    </message>
    <message>
        <source>The provider&apos;s API: verifik-v2 or verifik-v3.</source>
        <translation>La API del proveedor: verifik-v2 o verifik-v3.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin alcanzar</translation>
    </message>
    <message>
        <source>The option --account is needed: whose projects?</source>
        <translation>Hace falta la opción --account: ¿de quién son los proyectos?</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>A project in the command line&apos;s list: %1 id, %2 name, %3 status
----------
A line of a flow&apos;s history. %1 number, %2 date and time, %3 where it came from</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>Brings a flow into service, with its project.</source>
        <translation>Pone un flujo en servicio, con su proyecto.</translation>
    </message>
    <message>
        <source>Checks first, then writes the project&apos;s status and the flow&apos;s. Says which half succeeded, and goes on from there when it is repeated. Unsent changes have to be pushed before.</source>
        <translation>Primero comprueba y después escribe el estado del proyecto y el del flujo. Dice qué mitad se logró y continúa desde ahí si se repite. Los cambios sin enviar deben enviarse antes.</translation>
    </message>
    <message>
        <source>Takes a flow out of service.</source>
        <translation>Saca un flujo de servicio.</translation>
    </message>
    <message>
        <source>Only the flow&apos;s status is written; its project stays as it is, and so do unsent changes.</source>
        <translation>Solo se escribe el estado del flujo; su proyecto queda como está, y también los cambios sin enviar.</translation>
    </message>
    <message>
        <source>Lists an account&apos;s projects.</source>
        <translation>Muestra los proyectos de una cuenta.</translation>
    </message>
    <message>
        <source>They are read from the provider. A project can then be named where FLOW stands: “show”, “set”, “diff” and “push” work on it too.</source>
        <translation>Se leen del proveedor. Después se puede nombrar un proyecto donde pone FLOW: «show», «set», «diff» y «push» también funcionan con él.</translation>
    </message>
    <message>
        <source>The account.</source>
        <translation>La cuenta.</translation>
    </message>
    <message>
        <source>It answers as Verifik and Didit do; the secret is the token of the one and the API key of the other. The first line is {&quot;url&quot;:…,&quot;secret&quot;:…}. It serves until its input closes or it is signalled.</source>
        <translation>Responde como lo hacen Verifik y Didit; el secreto es el token del primero y la clave de API del segundo. La primera línea es {&quot;url&quot;:…,&quot;secret&quot;:…}. Atiende hasta que se cierre su entrada o reciba una señal.</translation>
    </message>
    <message>
        <source>What Didit does with a change of a published workflow: changes it, or makes a draft (default: new-draft).</source>
        <translation>Qué hace Didit con un cambio en un flujo de verificación publicado: lo modifica o crea un borrador (predeterminado: new-draft).</translation>
    </message>
    <message>
        <source>Requests a minute before 429 (default: 50 for Verifik, 300 writes for Didit).</source>
        <translation>Solicitudes por minuto antes de 429 (predeterminado: 50 para Verifik, 300 escrituras para Didit).</translation>
    </message>
    <message>
        <source>“flowform-cli recover” says what can be done about it; with --backup it puts the newest backup back, with --empty it starts without drafts.</source>
        <translation>“flowform-cli recover” dice qué se puede hacer; con --backup repone la copia de seguridad más reciente, con --empty empieza sin borradores.</translation>
    </message>
    <message>
        <source>No backup of the drafts could be made: %1</source>
        <translation>No se pudo hacer ninguna copia de seguridad de los borradores: %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest sound backup is of %1 and holds %n flow(s).</source>
        <translation>
            <numerusform>La copia de seguridad más reciente en buen estado es de %1 y contiene %n flujo.</numerusform>
            <numerusform>La copia de seguridad más reciente en buen estado es de %1 y contiene %n flujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drafts in %1 were written by a newer version of Flowform. Nothing was changed.</source>
        <translation>Los borradores de %1 los escribió una versión más nueva de Flowform. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file flowform.db in %1 is damaged or is not a file of this program. Nothing was changed.</source>
        <translation>El archivo flowform.db de %1 está dañado o no es un archivo de este programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newer version to go on with them.</source>
        <translation>Instale la versión más nueva para seguir con ellos.</translation>
    </message>
    <message>
        <source>“flowform-cli recover --backup” puts it back.</source>
        <translation>“flowform-cli recover --backup” la repone.</translation>
    </message>
    <message>
        <source>There is no backup that could be put back.</source>
        <translation>No hay ninguna copia de seguridad que se pueda reponer.</translation>
    </message>
    <message>
        <source>“flowform-cli recover --empty” starts without drafts.</source>
        <translation>“flowform-cli recover --empty” empieza sin borradores.</translation>
    </message>
    <message>
        <source>Both keep the present file under another name.</source>
        <translation>Ambas opciones conservan el archivo actual con otro nombre.</translation>
    </message>
    <message>
        <source>Either --backup or --empty can be chosen, not both.</source>
        <translation>Se puede elegir --backup o --empty, no ambas.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the drafts in %1.</source>
        <translation>Los borradores de %1 están en buen estado.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup was put back.</source>
        <translation>La copia de seguridad se ha repuesto.</translation>
    </message>
    <message>
        <source>There are no drafts any more.</source>
        <translation>Ya no hay borradores.</translation>
    </message>
    <message>
        <source>The former file is kept as %1.</source>
        <translation>El archivo anterior se conserva como %1.</translation>
    </message>
    <message>
        <source>Says what is wrong with drafts that cannot be opened, and puts a backup in their place.</source>
        <translation>Dice qué les pasa a los borradores que no se pueden abrir y pone una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>Without an option nothing is changed. With one, the present file is kept under another name. Close the window first.</source>
        <translation>Sin opciones no se cambia nada. Con una, el archivo actual se conserva con otro nombre. Cierre antes la ventana.</translation>
    </message>
    <message>
        <source>Puts the newest sound backup back.</source>
        <translation>Repone la copia de seguridad más reciente en buen estado.</translation>
    </message>
    <message>
        <source>Starts without drafts.</source>
        <translation>Empieza sin borradores.</translation>
    </message>
    <message>
        <source>read from the provider</source>
        <translation>leído del proveedor</translation>
    </message>
    <message>
        <source>sent from here</source>
        <translation>enviado desde aquí</translation>
    </message>
    <message>
        <source>created from here</source>
        <translation>creado desde aquí</translation>
    </message>
    <message>
        <source>deleted from here</source>
        <translation>eliminado desde aquí</translation>
    </message>
    <message>
        <source>%1: the provider has confirmed nothing yet.</source>
        <translation>%1: el proveedor aún no ha confirmado nada.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a revision.</source>
        <translation>«%1» no es el número de una revisión.</translation>
    </message>
    <message>
        <source>%1 is a new flow on this computer now.</source>
        <translation>%1 es ahora un flujo nuevo en este equipo.</translation>
    </message>
    <message>
        <source>Lists every state of a flow that the provider confirmed.</source>
        <translation>Muestra todos los estados de un flujo que el proveedor confirmó.</translation>
    </message>
    <message>
        <source>Also of flows that were deleted.</source>
        <translation>También de los flujos eliminados.</translation>
    </message>
    <message>
        <source>Brings an earlier state back, as edits that can be sent or reverted.</source>
        <translation>Recupera un estado anterior, como cambios que se pueden enviar o deshacer.</translation>
    </message>
    <message>
        <source>A flow that was deleted becomes a new one.</source>
        <translation>Un flujo eliminado se convierte en uno nuevo.</translation>
    </message>
    <message>
        <source>Not sent: the provider did not answer. It waits, and is sent by the next “sync”.</source>
        <translation>No se envió: el proveedor no respondió. Queda en espera y lo envía el próximo «sync».</translation>
    </message>
    <message>
        <source>You work offline. Everything is kept on this computer.</source>
        <translation>Trabaja sin conexión. Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is deleted by the next “sync” that reaches the provider.</source>
        <translation>«%1» lo elimina el próximo «sync» que llegue al proveedor.</translation>
    </message>
    <message>
        <source>Only changed fields travel. What cannot be sent now waits for “sync”. Returns the worst code of all flows.</source>
        <translation>Solo viajan los campos cambiados. Lo que no se puede enviar ahora espera a «sync». Devuelve el peor código de todos los flujos.</translation>
    </message>
    <message>
        <source>Why; kept in the history and the audit log.</source>
        <translation>El motivo; se guarda en el historial y en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>Leyendo %1.</translation>
    </message>
    <message>
        <source>%1 waits for your decisions: the same settings were changed here and at the provider.</source>
        <translation>%1 espera sus decisiones: los mismos ajustes se cambiaron aquí y en el proveedor.</translation>
    </message>
    <message>
        <source>Look at them with “conflicts”, and decide with “resolve”.</source>
        <translation>Véalos con «conflicts» y decida con «resolve».</translation>
    </message>
    <message>
        <source>  before %1, yours %2, at the provider %3</source>
        <translation>  antes %1, el suyo %2, en el proveedor %3</translation>
    </message>
    <message>
        <source>%1: there is nothing to decide.</source>
        <translation>%1: no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Say either --take mine, --take theirs or --value VALUE.</source>
        <translation>Indique --take mine, --take theirs o --value VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not a place in a flow.</source>
        <translation>«%1» no es un lugar de un flujo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n setting(s) still to be decided.</source>
        <translation>
            <numerusform>%1: %n ajuste por decidir.</numerusform>
            <numerusform>%1: %n ajustes por decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all is decided. %n changed field(s) not sent.</source>
        <translation>
            <numerusform>%1: todo está decidido. %n campo cambiado sin enviar.</numerusform>
            <numerusform>%1: todo está decidido. %n campos cambiados sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches what changed at the provider, and sends everything that waits.</source>
        <translation>Trae lo que cambió en el proveedor y envía todo lo que espera.</translation>
    </message>
    <message>
        <source>Drafts with edits are sent whether they were released or not; with --queued only those that an earlier “push” could not send, as they were then. A conflict stops only its flow.</source>
        <translation>Se envían los borradores con cambios, se hayan liberado o no; con --queued solo los que un «push» anterior no pudo enviar, tal como estaban entonces. Un conflicto detiene solo su flujo.</translation>
    </message>
    <message>
        <source>Only what was released for sending.</source>
        <translation>Solo lo que se liberó para enviar.</translation>
    </message>
    <message>
        <source>Lists the settings that were changed here and at the provider.</source>
        <translation>Muestra los ajustes que se cambiaron aquí y en el proveedor.</translation>
    </message>
    <message>
        <source>Those that are decided already are left out.</source>
        <translation>Los que ya están decididos se omiten.</translation>
    </message>
    <message>
        <source>Decides one of them.</source>
        <translation>Decide uno de ellos.</translation>
    </message>
    <message>
        <source>The last decision brings all of them into the draft, as ordinary edits.</source>
        <translation>La última decisión los lleva todos al borrador, como cambios corrientes.</translation>
    </message>
    <message>
        <source>Which of the two values to keep.</source>
        <translation>Cuál de los dos valores se conserva.</translation>
    </message>
    <message>
        <source>Another value, as JSON.</source>
        <translation>Otro valor, como JSON.</translation>
    </message>
    <message>
        <source>The account %1 holds no flows of the kind %2.</source>
        <translation>La cuenta %1 no tiene flujos del tipo %2.</translation>
    </message>
    <message>
        <source>Choose an account of the provider that the kind belongs to.</source>
        <translation>Elija una cuenta del proveedor al que pertenece el tipo.</translation>
    </message>
    <message numerus="yes">
        <source>The provider asked for a pause of %n second(s).</source>
        <translation>
            <numerusform>El proveedor pidió una pausa de %n segundo.</numerusform>
            <numerusform>El proveedor pidió una pausa de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file flowform.db in %1 is missing or empty, although there were drafts. Nothing was changed.</source>
        <translation>El archivo flowform.db de %1 falta o está vacío, aunque había borradores. No se cambió nada.</translation>
    </message>
    <message>
        <source>What is left of the former file is kept under another name.</source>
        <translation>Lo que queda del archivo anterior se conserva con otro nombre.</translation>
    </message>
</context>
<context>
    <name>CliArguments</name>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Aquí no hay ninguna opción --%1.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>La opción --%1 está indicada dos veces.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>The option --%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>La opción --%1 necesita un número entero de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>The option --%1 needs one of %2, not “%3”.</source>
        <translation>La opción --%1 necesita uno de estos valores: %2; no “%3”.</translation>
    </message>
</context>
<context>
    <name>ColourInput</name>
    <message>
        <source>%1: choose a colour</source>
        <extracomment>%1 is what a colour is for, such as &quot;Background&quot;</extracomment>
        <translation>%1: elegir un color</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Enter a colour such as #01236d, or choose one.</source>
        <translation>Introduzca un color como #01236d o elija uno.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>To confirm, type the name %1</source>
        <translation>Para confirmar, escriba el nombre %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Primero escriba el nombre.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>%1 changed the flow at the provider %2.</source>
        <extracomment>%1 is who changed a flow, %2 when: &quot;at 14:05&quot;</extracomment>
        <translation>%1 cambió el flujo en el proveedor %2.</translation>
    </message>
    <message>
        <source>%1 changed the flow at the provider.</source>
        <translation>%1 cambió el flujo en el proveedor.</translation>
    </message>
    <message>
        <source>Somebody else changed the flow at the provider %1.</source>
        <extracomment>%1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>Otra persona, %1, cambió el flujo en el proveedor.</translation>
    </message>
    <message>
        <source>Somebody else changed the flow. Flowform saw it %1.</source>
        <extracomment>%1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>Otra persona cambió el flujo. Flowform lo vio %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the flow at the provider.</source>
        <translation>Otra persona cambió el flujo en el proveedor.</translation>
    </message>
    <message>
        <source>Nothing is in conflict any more. You can close this window.</source>
        <translation>Ya no hay ningún conflicto. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>All m&amp;ine…</source>
        <translation>&amp;Todo lo mío…</translation>
    </message>
    <message>
        <source>&amp;All theirs…</source>
        <translation>Todo lo &amp;del proveedor…</translation>
    </message>
    <message>
        <source>&amp;Next undecided</source>
        <translation>&amp;Siguiente sin decidir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Decidir conflictos</translation>
    </message>
    <message>
        <source>What you decided is kept on this computer. You can go on later.</source>
        <translation>Lo que decidió se conserva en este equipo. Puede continuar más tarde.</translation>
    </message>
    <message>
        <source>Conflicts in “%1”</source>
        <extracomment>%1 is the name of a flow</extracomment>
        <translation>Conflictos en “%1”</translation>
    </message>
    <message>
        <source>%1 Decide which values stay. Nothing is sent before that.</source>
        <translation>%1 Decida qué valores quedan. Antes de eso no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decided</source>
        <extracomment>%1 is how many of the fields in conflict were decided</extracomment>
        <translation>
            <numerusform>%1 de %n decidido</numerusform>
            <numerusform>%1 de %n decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts your decisions into the draft as one edit, which you can undo.</source>
        <translation>Pone sus decisiones en el borrador como una sola edición, que puede deshacer.</translation>
    </message>
    <message>
        <source>Decide about every field first.</source>
        <translation>Decida primero sobre cada campo.</translation>
    </message>
    <message numerus="yes">
        <source>Show what was taken over without asking (%n)</source>
        <translation>
            <numerusform>Mostrar lo que se tomó sin preguntar (%n)</numerusform>
            <numerusform>Mostrar lo que se tomó sin preguntar (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide what was taken over without asking (%n)</source>
        <translation>
            <numerusform>Ocultar lo que se tomó sin preguntar (%n)</numerusform>
            <numerusform>Ocultar lo que se tomó sin preguntar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only they had changed these settings, so there is nothing to decide.</source>
        <translation>Solo la otra persona había cambiado estos ajustes, así que no hay nada que decidir.</translation>
    </message>
</context>
<context>
    <name>ConflictResolution</name>
    <message>
        <source>There is no conflict at %1.</source>
        <translation>No hay ningún conflicto en %1.</translation>
    </message>
    <message>
        <source>Some settings of %1 are not decided yet.</source>
        <translation>Algunos ajustes de %1 aún no están decididos.</translation>
    </message>
    <message>
        <source>Decide for each of them which value to keep.</source>
        <translation>Decida para cada uno qué valor se conserva.</translation>
    </message>
    <message>
        <source>%1 was changed since you decided about it.</source>
        <translation>%1 cambió desde que usted lo decidió.</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Keep &amp;mine</source>
        <extracomment>Two ways to decide a conflict; their letters must differ from each other and from the buttons of the window</extracomment>
        <translation>Conservar lo &amp;mío</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Tomar lo del &amp;proveedor</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Take this decision back (%1)</source>
        <translation>Retirar esta decisión (%1)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>What a setting was before it was changed here and at the provider</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
    <message>
        <source>Another &amp;value…</source>
        <translation>&amp;Otro valor…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>for a screen reader: %1 is a setting, %2 whose value it is (&quot;Yours&quot;), %3 the value</extracomment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>%1 changed from %2 to %3.</source>
        <extracomment>%1 is a setting inside a list (&quot;Face match: Decline below&quot;), %2 and %3 its values</extracomment>
        <translation>%1 cambió de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <extracomment>%1 is an entry of a list whose content is personal data</extracomment>
        <translation>Cambió “%1”.</translation>
    </message>
    <message>
        <source>You had chosen your value; the provider&apos;s value has changed since.</source>
        <translation>Usted había elegido lo suyo; desde entonces cambió el valor del proveedor.</translation>
    </message>
    <message>
        <source>You had chosen the provider&apos;s value; it has changed since.</source>
        <translation>Usted había elegido el valor del proveedor; desde entonces cambió.</translation>
    </message>
    <message>
        <source>You had chosen another value; the provider&apos;s value has changed since.</source>
        <translation>Usted había elegido otro valor; desde entonces cambió el valor del proveedor.</translation>
    </message>
    <message>
        <source>You had chosen another value, %1; the provider&apos;s value has changed since.</source>
        <extracomment>%1 is a value that a person entered</extracomment>
        <translation>Usted había elegido otro valor, %1; desde entonces cambió el valor del proveedor.</translation>
    </message>
</context>
<context>
    <name>CountriesEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>%1: chosen countries</source>
        <extracomment>%1 is a setting such as &quot;Allowed countries&quot;</extracomment>
        <translation>%1: países elegidos</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País que se añade</translation>
    </message>
    <message>
        <source>No country is named.</source>
        <translation>No se nombra ningún país.</translation>
    </message>
    <message>
        <source>Already in the list: %1.</source>
        <extracomment>%1 is a country, or several with commas between them</extracomment>
        <translation>Ya está en la lista: %1.</translation>
    </message>
</context>
<context>
    <name>CountryCodes</name>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Åland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Tierras Australes Francesas</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe Neerlandés</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo (Kinsasa)</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo (Brazzaville)</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Macau</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmania</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Georgia del Sur</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>San Martín (Sint Maarten)</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Oriental</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>US Outlying Islands</source>
        <translation>Islas menores de los Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Islas Vírgenes de los Estados Unidos</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania and Antarctica</source>
        <translation>Oceanía y Antártida</translation>
    </message>
</context>
<context>
    <name>CountryCodesEditor</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: chosen countries</source>
        <extracomment>%1 is a setting such as &quot;Accepted countries&quot;</extracomment>
        <translation>%1: países elegidos</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País por agregar</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <translation>%1 (desconocido para esta versión)</translation>
    </message>
    <message>
        <source>No country is named.</source>
        <extracomment>%1 is what that means, such as &quot;every country&quot;</extracomment>
        <translation>No se nombra ningún país.</translation>
    </message>
    <message>
        <source>No country is named: %1.</source>
        <translation>No se nombra ningún país: %1.</translation>
    </message>
    <message>
        <source>No country is called “%1”. Choose one from the list.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>Ningún país se llama “%1”. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Already in the list: %1.</source>
        <extracomment>%1 is a country</extracomment>
        <translation>Ya está en la lista: %1.</translation>
    </message>
</context>
<context>
    <name>CountryModel</name>
    <message>
        <source>No country named</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>how many of a country&apos;s document categories are accepted</extracomment>
        <translation>%1 de %2 se aceptan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 such as &quot;2 of 3 accepted&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>%1 is not a text file. Choose a file that a spreadsheet saved as CSV.</source>
        <translation>%1 no es un archivo de texto. Elija un archivo que una hoja de cálculo haya guardado como CSV.</translation>
    </message>
    <message>
        <source>%1 holds damaged characters. Save it again as CSV in the encoding UTF-8.</source>
        <translation>%1 contiene caracteres dañados. Guárdelo otra vez como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, so it was not read.</source>
        <translation>%1 supera los %2 MB, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet&apos;s own format. Save it as CSV there and choose that file.</source>
        <translation>%1 tiene el formato propio de una hoja de cálculo. Guárdelo allí como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se pudo leer %1.</translation>
    </message>
</context>
<context>
    <name>DiditAnswer</name>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your edits stay on this computer.</source>
        <translation>No se cambió nada. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>Read the workflow again to see what is stored, then decide whether to send again.</source>
        <translation>Vuelva a leer el flujo de verificación para ver qué está guardado y decida después si lo envía de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the provider&apos;s support.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, avise al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer</source>
        <translation>La respuesta del proveedor</translation>
    </message>
    <message>
        <source>The list came back without anything that could be read.</source>
        <translation>La lista llegó sin nada que se pudiera leer.</translation>
    </message>
    <message>
        <source>The answer about this workflow does not say which one it is.</source>
        <translation>La respuesta sobre este flujo de verificación no dice de cuál se trata.</translation>
    </message>
    <message>
        <source>What came back is not the provider&apos;s confirmation.</source>
        <translation>Lo que llegó no es la confirmación del proveedor.</translation>
    </message>
</context>
<context>
    <name>DiditPublishing</name>
    <message>
        <source>This creates the workflow as a draft. It serves nobody before it is published.</source>
        <translation>Esto crea el flujo de verificación como borrador. No atiende a nadie hasta que se publique.</translation>
    </message>
    <message>
        <source>This creates the workflow and publishes it: sessions can use it at once.</source>
        <translation>Esto crea el flujo de verificación y lo publica: las sesiones pueden usarlo enseguida.</translation>
    </message>
    <message>
        <source>This publishes the draft: sessions that start from now on go through it.</source>
        <translation>Esto publica el borrador: las sesiones que empiecen desde ahora pasan por él.</translation>
    </message>
    <message>
        <source>Only the draft changes. What is published stays as it is.</source>
        <translation>Solo cambia el borrador. Lo publicado queda como está.</translation>
    </message>
    <message>
        <source>This publishes a new version: sessions that start from now on go through it.</source>
        <translation>Esto publica una versión nueva: las sesiones que empiecen desde ahora pasan por ella.</translation>
    </message>
    <message>
        <source>This goes live at once: this account changes a published version in place.</source>
        <translation>Esto entra en servicio enseguida: esta cuenta cambia la versión publicada en su sitio.</translation>
    </message>
    <message>
        <source>The published version stays as it is: this account puts the change into a new draft, which you can publish afterwards.</source>
        <translation>La versión publicada queda como está: esta cuenta pone el cambio en un borrador nuevo, que podrá publicar después.</translation>
    </message>
    <message>
        <source>This may go live at once, or become a new draft while the published version stays as it is. Didit describes both, and this account has not shown yet which of them it does.</source>
        <translation>Esto puede entrar en servicio enseguida, o convertirse en un borrador nuevo mientras la versión publicada queda como está. Didit describe ambas cosas, y esta cuenta aún no ha mostrado cuál de ellas hace.</translation>
    </message>
    <message>
        <source>This makes the workflow the default: sessions that name no workflow will use it.</source>
        <translation>Esto convierte el flujo de verificación en el predeterminado: lo usarán las sesiones que no nombren ninguno.</translation>
    </message>
    <message>
        <source>This workflow is published. The change applies to people who verify themselves with it from now on.</source>
        <translation>Este flujo de verificación está publicado. El cambio se aplica a quienes se verifiquen con él desde ahora.</translation>
    </message>
    <message>
        <source>This workflow is published. The change may apply to people who verify themselves with it from now on.</source>
        <translation>Este flujo de verificación está publicado. El cambio puede aplicarse a quienes se verifiquen con él desde ahora.</translation>
    </message>
    <message>
        <source>The provider does not say whether this workflow is published. The change may apply to people who verify themselves with it from now on.</source>
        <translation>El proveedor no dice si este flujo de verificación está publicado. El cambio puede aplicarse a quienes se verifiquen con él desde ahora.</translation>
    </message>
    <message>
        <source>Sending publishes this draft. It cannot become a draft again.</source>
        <translation>Al enviar se publica este borrador. No podrá volver a ser un borrador.</translation>
    </message>
    <message>
        <source>Somebody has prepared a draft of this workflow that Flowform cannot read. Didit keeps one draft of a workflow, so sending may replace it. Look at it in Didit&apos;s console first.</source>
        <translation>Alguien ha preparado un borrador de este flujo de verificación que Flowform no puede leer. Didit guarda un solo borrador de cada flujo, así que el envío puede reemplazarlo. Véalo antes en la consola de Didit.</translation>
    </message>
    <message>
        <source>This workflow is archived at the provider. No session can start with it.</source>
        <translation>Este flujo de verificación está archivado en el proveedor. Ninguna sesión puede empezar con él.</translation>
    </message>
    <message>
        <source>A change of the checks also changes how Didit shows the results of earlier sessions.</source>
        <translation>Un cambio de las comprobaciones también cambia cómo muestra Didit los resultados de sesiones anteriores.</translation>
    </message>
    <message>
        <source>Version %1 is published. Sessions that start from now on go through it.</source>
        <translation>La versión %1 está publicada. Las sesiones que empiecen desde ahora pasan por ella.</translation>
    </message>
    <message>
        <source>Version %1 is a new draft with your changes. Version %2 stays published as it was.</source>
        <translation>La versión %1 es un borrador nuevo con sus cambios. La versión %2 sigue publicada como estaba.</translation>
    </message>
    <message>
        <source>Version %1 is a new draft with your changes.</source>
        <translation>La versión %1 es un borrador nuevo con sus cambios.</translation>
    </message>
    <message>
        <source>The published version was changed in place: your changes are live.</source>
        <translation>La versión publicada se cambió en su sitio: sus cambios están en servicio.</translation>
    </message>
    <message>
        <source>The draft is published. Sessions that start from now on go through it.</source>
        <translation>El borrador está publicado. Las sesiones que empiecen desde ahora pasan por él.</translation>
    </message>
</context>
<context>
    <name>DiditService</name>
    <message>
        <source>The request was stopped.</source>
        <translation>La solicitud se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>It was left out; the other workflows were read.</source>
        <translation>Se dejó fuera; los demás flujos de verificación se leyeron.</translation>
    </message>
    <message>
        <source>Look at this workflow in the provider&apos;s own console.</source>
        <translation>Vea este flujo de verificación en la consola del propio proveedor.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a workflow.</source>
        <translation>«%1» no es el identificador de un flujo de verificación.</translation>
    </message>
    <message>
        <source>Read the list of workflows again.</source>
        <translation>Vuelva a leer la lista de flujos de verificación.</translation>
    </message>
    <message>
        <source>The workflow at place %1 of the list has no id, so it could not be told from others.</source>
        <translation>El flujo de verificación en el lugar %1 de la lista no tiene identificador, así que no se pudo distinguir de otros.</translation>
    </message>
    <message>
        <source>The workflow “%1” was asked for, but the answer is about another one.</source>
        <translation>Se pidió el flujo de verificación «%1», pero la respuesta es sobre otro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your edits stay on this computer.</source>
        <translation>No se cambió nada. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the provider&apos;s support.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, avise al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The answer to the change of “%1” is about another workflow.</source>
        <translation>La respuesta al cambio de «%1» es sobre otro flujo de verificación.</translation>
    </message>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>Read the workflow again to see what is stored, then decide whether to send again.</source>
        <translation>Vuelva a leer el flujo de verificación para ver qué está guardado y decida después si lo envía de nuevo.</translation>
    </message>
    <message>
        <source>Didit has no such function.</source>
        <translation>Didit no tiene esa función.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide the panel %1. The View menu shows it again.</source>
        <extracomment>%1 is the name of a panel of the window</extracomment>
        <translation>Oculte el panel “%1”. El menú Ver lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Hide the panel %1</source>
        <translation>Ocultar el panel “%1”</translation>
    </message>
</context>
<context>
    <name>DocumentTypesEditor</name>
    <message>
        <source>Find a country in the list</source>
        <translation>Buscar un país en la lista</translation>
    </message>
    <message>
        <source>%1: countries</source>
        <translation>%1: países</translation>
    </message>
    <message>
        <source>No country here yet. Add one below.</source>
        <translation>Aún no hay ningún país. Agregue uno abajo.</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País que se agregará</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove country</source>
        <translation>Quitar país</translation>
    </message>
    <message>
        <source>%1: categories and templates</source>
        <translation>%1: categorías y plantillas</translation>
    </message>
    <message>
        <source>Choose a country to see which of its documents are accepted.</source>
        <translation>Elija un país para ver cuáles de sus documentos se aceptan.</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Agregar plantilla</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Quitar plantilla</translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <extracomment>how many of a country&apos;s document categories are accepted</extracomment>
        <translation>%1 de %2 se aceptan</translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Time to finish&quot;, %2 one of &quot;days&quot;, &quot;hours&quot; and &quot;minutes&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Indique un número.</translation>
    </message>
    <message>
        <source>%1 (not a number of seconds)</source>
        <translation>%1 (no es un número de segundos)</translation>
    </message>
    <message numerus="yes">
        <source>and %n second(s)</source>
        <translation>
            <numerusform>y %n segundo</numerusform>
            <numerusform>y %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Indique un número entero.</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <source>&amp;Copy from</source>
        <translation>&amp;Copiar de</translation>
    </message>
    <message>
        <source>&amp;Revert this language</source>
        <translation>&amp;Revertir este idioma</translation>
    </message>
    <message>
        <source>What you enter is kept in the draft at once. All languages are sent together.</source>
        <translation>Lo que escribe se guarda de inmediato en el borrador. Todos los idiomas se envían juntos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Provider&apos;s design</source>
        <translation>Diseño del &amp;proveedor</translation>
    </message>
    <message>
        <source>&amp;Own design</source>
        <translation>Diseño p&amp;ropio</translation>
    </message>
    <message>
        <source>The real email may look somewhat different. Pictures are not fetched.</source>
        <translation>El correo real puede verse algo distinto. Las imágenes no se descargan.</translation>
    </message>
    <message>
        <source>No other language has texts.</source>
        <translation>Ningún otro idioma tiene textos.</translation>
    </message>
    <message>
        <source>There is no own design in this language.</source>
        <translation>No hay diseño propio en este idioma.</translation>
    </message>
    <message>
        <source>There are no texts in this language.</source>
        <translation>No hay textos en este idioma.</translation>
    </message>
</context>
<context>
    <name>EmailForm</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>The part “%1” is in the own design</source>
        <extracomment>a place in an email&apos;s own design; %1 is its technical name</extracomment>
        <translation>La parte «%1» está en el diseño propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the technical name of a value, %2 the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not understood by this version, and kept as it is:
%1</source>
        <extracomment>%1 is a list of values, one a line</extracomment>
        <translation>Esta versión no lo entiende y lo conserva como está:
%1</translation>
    </message>
</context>
<context>
    <name>EmailHtml</name>
    <message>
        <source>picture</source>
        <extracomment>stands in an email&apos;s preview where a picture would be</extracomment>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>EmailLanguageModel</name>
    <message>
        <source>Changed, now empty</source>
        <extracomment>beside a language of emails, whose texts were edited; the second: all of them were taken away</extracomment>
        <translation>Cambiado, ahora vacío</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>beside a language of emails, which has no texts</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a language, %2 such as &quot;Changed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EmailPreview</name>
    <message>
        <source>Preview of the email</source>
        <translation>Vista previa del correo</translation>
    </message>
</context>
<context>
    <name>EmailTemplatesEditor</name>
    <message>
        <source>Edit the emails…</source>
        <translation>Editar los correos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Email texts&quot;, %2 a button</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the emails…</source>
        <translation>Mostrar los correos…</translation>
    </message>
</context>
<context>
    <name>EmailTexts</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Words before the code</source>
        <translation>Palabras antes del código</translation>
    </message>
    <message>
        <source>Show a button</source>
        <translation>Mostrar un botón</translation>
    </message>
    <message>
        <source>Words on the button</source>
        <translation>Palabras del botón</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Colour of its words</source>
        <translation>Color de sus palabras</translation>
    </message>
    <message>
        <source>Advice to keep the code secret</source>
        <translation>Aviso de mantener el código en secreto</translation>
    </message>
    <message>
        <source>For those who asked for no code</source>
        <translation>Para quien no pidió ningún código</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note at the end</source>
        <translation>Nota final</translation>
    </message>
    <message>
        <source>Own design (HTML)</source>
        <translation>Diseño propio (HTML)</translation>
    </message>
    <message>
        <source>Other language (%1)</source>
        <extracomment>a language of emails that this version does not know; %1 is its code, such as &quot;de&quot;</extracomment>
        <translation>Otro idioma (%1)</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Get the latest flows</source>
        <translation>Obtener los flujos más recientes</translation>
    </message>
    <message>
        <source>New flow…</source>
        <translation>Nuevo flujo…</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose a flow or a project on the left, or start a new flow.</source>
        <translation>Elija un flujo o un proyecto a la izquierda, o empiece un flujo nuevo.</translation>
    </message>
</context>
<context>
    <name>EnginePushJob</name>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 no se envió: %2</translation>
    </message>
    <message>
        <source>Correct the marked settings and send again.</source>
        <translation>Corrija los ajustes marcados y envíe de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not sent: somebody else changed the same setting at the provider.</source>
        <translation>%1 no se envió: otra persona cambió el mismo ajuste en el proveedor.</translation>
    </message>
    <message>
        <source>Decide for each of these settings which value to keep, then send again.</source>
        <translation>Decida para cada uno de estos ajustes qué valor conservar y envíe de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed at the provider.</source>
        <translation>No se sabe si %1 se cambió en el proveedor.</translation>
    </message>
    <message>
        <source>The provider accepted the change of %1, but it could not be read back.</source>
        <translation>El proveedor aceptó el cambio de %1, pero no se pudo volver a leer.</translation>
    </message>
    <message>
        <source>Your edits are kept on this computer.</source>
        <translation>Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Send again later: Flowform looks first at what the provider holds and repeats nothing blindly.</source>
        <translation>Envíe de nuevo más tarde: Flowform mira primero lo que tiene el proveedor y no repite nada a ciegas.</translation>
    </message>
    <message>
        <source>The provider reset settings of %1 that were not sent, and they could not be put back.</source>
        <translation>El proveedor restableció ajustes de %1 que no se enviaron, y no se pudieron recuperar.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created at the provider.</source>
        <translation>No se sabe si %1 se creó en el proveedor.</translation>
    </message>
    <message>
        <source>Send again later: Flowform looks for it first, so that it is not created twice.</source>
        <translation>Envíe de nuevo más tarde: Flowform lo busca primero, para no crearlo dos veces.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer about %1 is not a complete flow.</source>
        <translation>La respuesta del proveedor sobre %1 no es un flujo completo.</translation>
    </message>
    <message>
        <source>Send again later.</source>
        <translation>Envíe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>It was being sent, and the outcome is not known yet.</source>
        <translation>Se estaba enviando y el resultado aún no se conoce.</translation>
    </message>
    <message>
        <source>%1 was not changed: the provider did not take the change.</source>
        <translation>%1 no cambió: el proveedor no recibió el cambio.</translation>
    </message>
    <message>
        <source>Flowform read the flow afterwards and found it as it was. Your edits are kept.</source>
        <translation>Flowform leyó después el flujo y lo encontró como estaba. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>They are kept in your draft. Send again to put them back.</source>
        <translation>Se conservan en su borrador. Envíe de nuevo para restablecerlos.</translation>
    </message>
    <message>
        <source>It was being created, and the outcome is not known yet.</source>
        <translation>Se estaba creando y el resultado aún no se conoce.</translation>
    </message>
    <message>
        <source>%1 was not found at the provider after sending.</source>
        <translation>%1 no se encontró en el proveedor después del envío.</translation>
    </message>
    <message>
        <source>Your draft is kept. Send again later: Flowform looks for the flow first.</source>
        <translation>Su borrador se conserva. Envíe de nuevo más tarde: Flowform busca primero el flujo.</translation>
    </message>
    <message>
        <source>It was created, but could not be read back yet.</source>
        <translation>Se creó, pero aún no se pudo leer de vuelta.</translation>
    </message>
    <message>
        <source>The flow names its webhook; the webhook&apos;s own list of flows is not up to date.</source>
        <translation>El flujo nombra su webhook; la lista de flujos del propio webhook no está al día.</translation>
    </message>
    <message>
        <source>%1 was sent, but the provider knows no such webhook.</source>
        <translation>%1 se envió, pero el proveedor no conoce ese webhook.</translation>
    </message>
    <message>
        <source>Choose one of the account&apos;s webhooks and send again.</source>
        <translation>Elija uno de los webhooks de la cuenta y envíe de nuevo.</translation>
    </message>
    <message>
        <source>%1 was sent, but its webhook could not be told.</source>
        <translation>%1 se envió, pero no se pudo avisar a su webhook.</translation>
    </message>
    <message>
        <source>Send the flow again: Flowform then tells the webhook.</source>
        <translation>Envíe el flujo de nuevo: entonces Flowform avisa al webhook.</translation>
    </message>
    <message>
        <source>%1 was changed, but not all people of its list were stored.</source>
        <translation>%1 se cambió, pero no se guardaron todas las personas de su lista.</translation>
    </message>
    <message>
        <source>Those who were not are kept in your draft.</source>
        <translation>Las que faltan siguen en su borrador.</translation>
    </message>
    <message>
        <source>Send again: Flowform sends only those who are missing.</source>
        <translation>Envíe de nuevo: Flowform envía solo las que faltan.</translation>
    </message>
    <message>
        <source>It is not among the flows that could be read, but those may not be all.</source>
        <translation>No está entre los flujos que se pudieron leer, pero quizá no sean todos.</translation>
    </message>
    <message>
        <source>Look for it in the provider&apos;s own console. If it is not there, duplicate this draft and send the copy.</source>
        <translation>Búsquelo en la consola del propio proveedor. Si no está allí, duplique este borrador y envíe la copia.</translation>
    </message>
    <message>
        <source>A draft of it was made meanwhile, which Flowform cannot read. It may hold your changes.</source>
        <translation>Mientras tanto se hizo un borrador que Flowform no puede leer. Puede contener sus cambios.</translation>
    </message>
    <message>
        <source>Look at the draft in the provider&apos;s own console before you send again.</source>
        <translation>Vea el borrador en la consola del propio proveedor antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not sent: it is now version %2, a draft.</source>
        <translation>%1 no se envió: ahora es la versión %2, un borrador.</translation>
    </message>
    <message>
        <source>%1 was not sent: it is now version %2, which is published.</source>
        <translation>%1 no se envió: ahora es la versión %2, que está publicada.</translation>
    </message>
    <message>
        <source>%1 was not sent: somebody has begun a draft of it meanwhile.</source>
        <translation>%1 no se envió: mientras tanto alguien ha empezado un borrador.</translation>
    </message>
    <message>
        <source>Somebody changed that since you last read it. Your edits are kept, and lie on top of what the provider has now.</source>
        <translation>Alguien lo cambió desde la última lectura. Sus cambios se conservan, sobre lo que el proveedor tiene ahora.</translation>
    </message>
    <message>
        <source>Look at the review again: sending may do something else now.</source>
        <translation>Vuelva a mirar la revisión: el envío puede hacer ahora otra cosa.</translation>
    </message>
    <message>
        <source>%1 waits to be deleted at the provider.</source>
        <translation>%1 espera a que se elimine en el proveedor.</translation>
    </message>
    <message>
        <source>Take it out of what waits if you want to send it.</source>
        <translation>Sáquelo de lo que espera si quiere enviarlo.</translation>
    </message>
    <message>
        <source>The provider may have created it. Your edits are kept on this computer.</source>
        <translation>Es posible que el proveedor lo haya creado. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>It is not known which flow at the provider %1 became. It may be one of these: %2.</source>
        <translation>No se sabe en qué flujo del proveedor se convirtió %1. Puede ser uno de estos: %2.</translation>
    </message>
    <message>
        <source>The provider holds a flow that looks like %1 already: %2.</source>
        <translation>El proveedor ya tiene un flujo que se parece a %1: %2.</translation>
    </message>
    <message>
        <source>With the edits that were not sent</source>
        <translation>Con los cambios que no se enviaron</translation>
    </message>
    <message>
        <source>Flowform cannot tell what became of your draft, so it sends nothing until you have decided.</source>
        <translation>Flowform no puede saber qué fue de su borrador, por lo que no envía nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Look in the provider&apos;s own console. If what you sent is there, delete this draft. If it is not, duplicate this draft, send the copy, and delete this one.</source>
        <translation>Búsquelo en la consola del proveedor. Si lo que envió está ahí, elimine este borrador. Si no está, duplique este borrador, envíe la copia y elimine este.</translation>
    </message>
</context>
<context>
    <name>EngineRecords</name>
    <message>
        <source>The webhook was created, but Verifik did not say under which id. Choose it from the list.</source>
        <translation>El webhook se creó, pero Verifik no dijo con qué identificador. Elíjalo de la lista.</translation>
    </message>
</context>
<context>
    <name>EngineThread</name>
    <message>
        <source>Flowform asked the provider to pause the flow and got no usable answer.</source>
        <translation>Flowform pidió al proveedor pausar el flujo y no obtuvo una respuesta utilizable.</translation>
    </message>
    <message>
        <source>The flow may be paused already. Your changes were not sent and are kept on this computer.</source>
        <translation>Es posible que el flujo ya esté en pausa. Sus cambios no se enviaron y se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Send again: Flowform first reads what the provider has. Make the flow active again afterwards if it was paused.</source>
        <translation>Envíe de nuevo: Flowform lee primero lo que tiene el proveedor. Si el flujo quedó en pausa, vuelva a activarlo después.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>The provider keeps this entry in a form of its own: %1. It stays as it is.</source>
        <translation>El proveedor guarda esta entrada de una forma propia: %1. Queda como está.</translation>
    </message>
    <message>
        <source>Not understood by this version, and kept: %1.</source>
        <extracomment>%1 lists names of settings</extracomment>
        <translation>Esta versión no lo entiende y lo conserva: %1.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The provider misses a value here.</source>
        <translation>Al proveedor le falta un valor aquí.</translation>
    </message>
    <message>
        <source>A project needs a flow before it can go live.</source>
        <translation>Un proyecto necesita un flujo antes de entrar en servicio.</translation>
    </message>
    <message>
        <source>The project of this flow is not one that the provider knows.</source>
        <translation>El proveedor no conoce el proyecto de este flujo.</translation>
    </message>
    <message>
        <source>The provider does not know this type of flow.</source>
        <translation>El proveedor no conoce este tipo de flujo.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is a provider&apos;s name, %2 its own words, often in English</extracomment>
        <translation>%1 dice: “%2”</translation>
    </message>
    <message>
        <source>Nothing was changed at %1. Your edits stay on this computer.</source>
        <translation>No se cambió nada en %1. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Your edits stay on this computer.</source>
        <translation>Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>%1 did not accept the new flow.</source>
        <translation>%1 no aceptó el flujo nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the change to the flow “%2”.</source>
        <translation>%1 no aceptó el cambio del flujo “%2”.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence with the provider&apos;s reason, %2 a sentence saying that nothing changed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the marked fields and send again.</source>
        <translation>Corrija los campos marcados y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Check the problems of this flow, correct them and send again.</source>
        <translation>Revise los problemas de este flujo, corríjalos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>Revise la dirección de la cuenta e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own and could not answer.</source>
        <translation>%1 tiene un problema propio y no pudo responder.</translation>
    </message>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Wait a few minutes and read the flow again before sending again.</source>
        <translation>Espere unos minutos y vuelva a leer el flujo antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your edits stay on this computer.</source>
        <translation>No se cambió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>La sesión en %1 ha caducado.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in of this account.</source>
        <translation>%1 no aceptó el inicio de sesión de esta cuenta.</translation>
    </message>
    <message>
        <source>Enter a new access token for this account, then try again.</source>
        <translation>Indique un token de acceso nuevo para esta cuenta e intente de nuevo.</translation>
    </message>
    <message>
        <source>This account may not do that at %1.</source>
        <translation>Esta cuenta no tiene permiso para hacer eso en %1.</translation>
    </message>
    <message>
        <source>Ask the person who manages your %1 account for the permission.</source>
        <translation>Pida el permiso a la persona que administra su cuenta de %1.</translation>
    </message>
    <message>
        <source>%1 knows nothing at this address.</source>
        <translation>%1 no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The flow “%1” does not exist at %2 for this account.</source>
        <translation>El flujo “%1” no existe en %2 para esta cuenta.</translation>
    </message>
    <message>
        <source>It may have been deleted, or it belongs to another account. Your edits stay on this computer.</source>
        <translation>Puede que se haya eliminado o que pertenezca a otra cuenta. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Check the address of the account.</source>
        <translation>Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Read the list of flows again.</source>
        <translation>Vuelva a leer la lista de flujos.</translation>
    </message>
    <message>
        <source>People are going through this flow right now.</source>
        <translation>Hay personas recorriendo este flujo en este momento.</translation>
    </message>
    <message>
        <source>People are going through the flow “%1” right now.</source>
        <translation>Hay personas recorriendo el flujo “%1” en este momento.</translation>
    </message>
    <message>
        <source>%1 does not change a flow while it is in use. Nothing was changed.</source>
        <translation>%1 no cambia un flujo mientras está en uso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again at a quiet time, or pause the flow first.</source>
        <translation>Intente de nuevo en un momento tranquilo o pause primero el flujo.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for the moment, because there were too many in a short time.</source>
        <translation>%1 no admite más solicitudes por el momento, porque hubo demasiadas en poco tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Intente de nuevo en %n segundo.</numerusform>
            <numerusform>Intente de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e intente de nuevo.</translation>
    </message>
    <message>
        <source>The address of this account does not answer as %1 does.</source>
        <translation>La dirección de esta cuenta no responde como lo hace %1.</translation>
    </message>
    <message>
        <source>Check the address of the account, and whether this network asks you to log in first.</source>
        <translation>Revise la dirección de la cuenta y si esta red pide iniciar sesión primero.</translation>
    </message>
    <message>
        <source>Create a flow in this project first, then try again.</source>
        <translation>Cree primero un flujo en este proyecto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project does not exist, or belongs to another account.</source>
        <translation>El proyecto no existe o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Read the projects again and choose one of them.</source>
        <translation>Lea de nuevo los proyectos y elija uno de ellos.</translation>
    </message>
    <message>
        <source>%1 did not accept the change.</source>
        <translation>%1 no aceptó el cambio.</translation>
    </message>
    <message>
        <source>%1 did not accept the new project.</source>
        <translation>%1 no aceptó el proyecto nuevo.</translation>
    </message>
    <message>
        <source>%1 did not accept the change to the project “%2”.</source>
        <translation>%1 no aceptó el cambio del proyecto «%2».</translation>
    </message>
    <message>
        <source>Correct what the provider objects to, then send again.</source>
        <translation>Corrija lo que objeta el proveedor y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The project “%1” does not exist at %2 for this account.</source>
        <translation>El proyecto «%1» no existe en %2 para esta cuenta.</translation>
    </message>
    <message>
        <source>Read the list of projects again.</source>
        <translation>Lea de nuevo la lista de proyectos.</translation>
    </message>
    <message>
        <source>This record does not exist at %1 any more.</source>
        <translation>Este registro ya no existe en %1.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Lea de nuevo la lista.</translation>
    </message>
    <message>
        <source>%1 did not accept the key of this account, or the key may not do this.</source>
        <translation>%1 no aceptó la clave de esta cuenta, o la clave no permite hacer esto.</translation>
    </message>
    <message>
        <source>Check the key, its permissions, the addresses it may be used from and the balance of your %1 account, then try again.</source>
        <translation>Compruebe la clave, sus permisos, las direcciones desde las que se puede usar y el saldo de su cuenta de %1, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ErrorView</name>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the name of a field; a press on the button shows it</extracomment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Detalle técnico</translation>
    </message>
</context>
<context>
    <name>FeaturesEditor</name>
    <message>
        <source>Add a check…</source>
        <translation>Añadir una comprobación…</translation>
    </message>
    <message>
        <source>No check yet. Add the first one.</source>
        <translation>Aún no hay ninguna comprobación. Añada la primera.</translation>
    </message>
    <message>
        <source>The checks of this workflow are not known here.</source>
        <translation>Aquí no se conocen las comprobaciones de este flujo de verificación.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is the value that counts while nothing is set, such as &quot;0.65&quot;</extracomment>
        <translation>%1 (predeterminado)</translation>
    </message>
    <message>
        <source>Choose nothing here: %1</source>
        <extracomment>%1 is what applies then, such as &quot;the account&apos;s setting&quot;</extracomment>
        <translation>No elegir nada aquí: %1</translation>
    </message>
    <message>
        <source>%1: choose nothing</source>
        <extracomment>%1 is a setting such as &quot;Blurred image&quot;</extracomment>
        <translation>%1: no elegir nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Allowed countries&quot;, %2 a button such as &quot;Add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <source>Not understood by this version</source>
        <translation>No lo entiende esta versión</translation>
    </message>
    <message>
        <source>The provider sent these settings. Flowform keeps them exactly as they are and does not send them on its own.</source>
        <translation>El proveedor envió estos ajustes. Flowform los conserva exactamente como están y no los envía por su cuenta.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the label of a setting that must be filled in</extracomment>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>FieldTableEditor</name>
    <message>
        <source>Nothing is asked for yet.</source>
        <translation>Aún no se pide nada.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>FieldTableModel</name>
    <message>
        <source>detail%1</source>
        <extracomment>the provider&apos;s name for a new detail asked of applicants; it has to be without spaces</extracomment>
        <translation>dato%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The provider stores this entry as a name only.</source>
        <translation>El proveedor guarda esta entrada solo como un nombre.</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowDocks</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>FlowEngine</name>
    <message>
        <source>There is no account called %1.</source>
        <translation>No hay ninguna cuenta llamada %1.</translation>
    </message>
    <message>
        <source>The practice provider is not running.</source>
        <translation>El proveedor de práctica no está en marcha.</translation>
    </message>
    <message>
        <source>New flow: %1</source>
        <translation>Flujo nuevo: %1</translation>
    </message>
    <message>
        <source>These settings are not those of the kind &quot;%1&quot;.</source>
        <translation>Estos ajustes no son los del tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>These settings are not those of a flow.</source>
        <translation>Estos ajustes no son los de un flujo.</translation>
    </message>
    <message>
        <source>Nothing was asked of the provider, because you work offline.</source>
        <translation>No se pidió nada al proveedor, porque trabaja sin conexión.</translation>
    </message>
    <message>
        <source>%1 was not sent, because you work offline.</source>
        <translation>%1 no se envió, porque trabaja sin conexión.</translation>
    </message>
    <message>
        <source>Your edits are kept on this computer.</source>
        <translation>Sus cambios se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Switch off working offline to go on.</source>
        <translation>Desactive el trabajo sin conexión para continuar.</translation>
    </message>
</context>
<context>
    <name>FlowHeader</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Below a flow&apos;s name: %1 is its kind, %2 its account</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>Revisar y crear</translation>
    </message>
    <message numerus="yes">
        <source>Review and send (%n)</source>
        <extracomment>Main button; %n is the number of changed settings</extracomment>
        <translation>
            <numerusform>Revisar y enviar (%n)</numerusform>
            <numerusform>Revisar y enviar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and send</source>
        <translation>Revisar y enviar</translation>
    </message>
</context>
<context>
    <name>FlowKinds</name>
    <message>
        <source>Personal onboarding</source>
        <translation>Registro de personas</translation>
    </message>
    <message>
        <source>Business onboarding</source>
        <translation>Registro de empresas</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Onboarding by steps</source>
        <translation>Alta por pasos</translation>
    </message>
    <message>
        <source>Other flow</source>
        <translation>Otro flujo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de verificación</translation>
    </message>
</context>
<context>
    <name>FlowListModel</name>
    <message numerus="yes">
        <source>Account %1, %n flow(s)</source>
        <extracomment>Read aloud for an account in the list. %1 is its name.</extracomment>
        <translation>
            <numerusform>Cuenta %1, %n flujo</numerusform>
            <numerusform>Cuenta %1, %n flujos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a flow in the list. %1 is its name, %2 what waits to be sent.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, status %2: %3</source>
        <extracomment>Read aloud for a flow in the list. %1 is its name, %2 its status at the provider, %3 what waits to be sent.</extracomment>
        <translation>%1, estado %2: %3</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s) not sent</source>
        <translation>
            <numerusform>%n campo cambiado sin enviar</numerusform>
            <numerusform>%n campos cambiados sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s) waiting to be sent</source>
        <translation>
            <numerusform>%n campo cambiado en espera de envío</numerusform>
            <numerusform>%n campos cambiados en espera de envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed here and at the provider</source>
        <translation>Cambiado aquí y en el proveedor</translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation>Rechazado por el proveedor</translation>
    </message>
    <message>
        <source>It is not known whether the last change arrived</source>
        <translation>No se sabe si llegó el último cambio</translation>
    </message>
    <message>
        <source>Not created at the provider yet</source>
        <translation>Aún no creado en el proveedor</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Project %1, status %2: %3</source>
        <extracomment>Read aloud for a project in the list. %1 is its name, %2 its status at the provider, %3 what waits to be sent.</extracomment>
        <translation>Proyecto %1, estado %2: %3</translation>
    </message>
</context>
<context>
    <name>FlowListPanel</name>
    <message>
        <source>Draft</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Changed here, not sent</source>
        <translation>Cambiados aquí, sin enviar</translation>
    </message>
    <message>
        <source>Your flows appear here once you have an account.</source>
        <translation>Sus flujos aparecen aquí cuando tenga una cuenta.</translation>
    </message>
    <message>
        <source>Show all flows and projects</source>
        <translation>Mostrar todos los flujos y proyectos</translation>
    </message>
    <message>
        <source>Search flows and projects</source>
        <translation>Buscar flujos y proyectos</translation>
    </message>
    <message>
        <source>Which flows and projects the list shows</source>
        <translation>Qué flujos y proyectos muestra la lista</translation>
    </message>
    <message>
        <source>All flows and projects</source>
        <translation>Todos los flujos y proyectos</translation>
    </message>
    <message>
        <source>Projects only</source>
        <translation>Solo proyectos</translation>
    </message>
    <message>
        <source>Flows and projects</source>
        <translation>Flujos y proyectos</translation>
    </message>
    <message>
        <source>No flow and no project fits what you search for.</source>
        <translation>Ningún flujo ni proyecto corresponde a lo que busca.</translation>
    </message>
</context>
<context>
    <name>FlowSchema</name>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>What this flow is and whether people can use it.</source>
        <translation>Qué es este flujo y si las personas pueden usarlo.</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>How people prove who they are when they come back.</source>
        <translation>Cómo demuestran las personas quiénes son cuando regresan.</translation>
    </message>
    <message>
        <source>Selfie check</source>
        <translation>Comprobación con selfi</translation>
    </message>
    <message>
        <source>Whether people also show their face, and how alike it must be.</source>
        <translation>Si las personas muestran además su rostro y cuánto debe parecerse.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Where people may come from, and which list says who is let in.</source>
        <translation>De dónde pueden venir las personas y qué lista dice quién puede entrar.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Al terminar</translation>
    </message>
    <message>
        <source>Where people go at the end and how your systems hear of the result.</source>
        <translation>A dónde van las personas al terminar y cómo se enteran sus sistemas del resultado.</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>How the emails with codes look and what they say.</source>
        <translation>Qué aspecto tienen los correos con códigos y qué dicen.</translation>
    </message>
    <message>
        <source>Provider&apos;s record</source>
        <translation>Registro del proveedor</translation>
    </message>
    <message>
        <source>What the provider keeps about this flow. It cannot be edited.</source>
        <translation>Lo que el proveedor guarda sobre este flujo. No se puede editar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What this flow is called in lists. Flows that were made on the provider&apos;s own pages often have no name.</source>
        <translation>Cómo se llama este flujo en las listas. Los flujos creados en las páginas del proveedor a menudo no tienen nombre.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>A note for your colleagues about what this flow is for.</source>
        <translation>Una nota para sus colegas sobre la finalidad de este flujo.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only an active flow of an active project takes people. A draft is still being prepared, and a paused flow turns people away until it is active again.</source>
        <translation>Solo un flujo activo de un proyecto activo admite personas. Un borrador todavía se está preparando, y un flujo en pausa rechaza a las personas hasta que vuelva a estar activo.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Kind of flow</source>
        <translation>Tipo de flujo</translation>
    </message>
    <message>
        <source>Which kind of flow the provider runs. Leave it as it is: other kinds have other settings.</source>
        <translation>Qué tipo de flujo ejecuta el proveedor. Déjelo como está: los demás tipos tienen otros ajustes.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>Enlace de un solo uso</translation>
    </message>
    <message>
        <source>ID scan</source>
        <translation>Captura de identificación</translation>
    </message>
    <message>
        <source>Scan Pro</source>
        <translation>Scan Pro</translation>
    </message>
    <message>
        <source>Scan GPT</source>
        <translation>Scan GPT</translation>
    </message>
    <message>
        <source>Data API</source>
        <translation>API de datos</translation>
    </message>
    <message>
        <source>Liveness only</source>
        <translation>Solo prueba de vida</translation>
    </message>
    <message>
        <source>Smart link</source>
        <translation>Enlace inteligente</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>Which generation of the provider&apos;s settings this flow uses. It does not count edits, and there is seldom a reason to change it.</source>
        <translation>Qué generación de ajustes del proveedor usa este flujo. No cuenta las ediciones y rara vez hay motivo para cambiarla.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The provider&apos;s project that this flow belongs to. Both must be active before anyone can use the flow.</source>
        <translation>El proyecto del proveedor al que pertenece este flujo. Ambos deben estar activos para que alguien pueda usar el flujo.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>The provider&apos;s form that people fill in within this flow.</source>
        <translation>El formulario del proveedor que las personas llenan en este flujo.</translation>
    </message>
    <message>
        <source>Sign in by email</source>
        <translation>Iniciar sesión por correo electrónico</translation>
    </message>
    <message>
        <source>People can sign in with a code sent to their email address.</source>
        <translation>Las personas pueden iniciar sesión con un código enviado a su correo electrónico.</translation>
    </message>
    <message>
        <source>Email sign-in code</source>
        <translation>Código de inicio de sesión por correo</translation>
    </message>
    <message>
        <source>How the sign-in code is sent by email.</source>
        <translation>Cómo se envía el código de inicio de sesión por correo electrónico.</translation>
    </message>
    <message>
        <source>No verification</source>
        <translation>Sin verificación</translation>
    </message>
    <message>
        <source>Code by email</source>
        <translation>Código por correo electrónico</translation>
    </message>
    <message>
        <source>Sign in by phone</source>
        <translation>Iniciar sesión por teléfono</translation>
    </message>
    <message>
        <source>People can sign in with a code sent to their phone.</source>
        <translation>Las personas pueden iniciar sesión con un código enviado a su teléfono.</translation>
    </message>
    <message>
        <source>Phone sign-in code</source>
        <translation>Código de inicio de sesión por teléfono</translation>
    </message>
    <message>
        <source>How the sign-in code is sent to the phone.</source>
        <translation>Cómo se envía el código de inicio de sesión al teléfono.</translation>
    </message>
    <message>
        <source>Code by SMS</source>
        <translation>Código por SMS</translation>
    </message>
    <message>
        <source>Code by WhatsApp</source>
        <translation>Código por WhatsApp</translation>
    </message>
    <message>
        <source>SMS or WhatsApp</source>
        <translation>SMS o WhatsApp</translation>
    </message>
    <message>
        <source>Sign-in steps</source>
        <translation>Pasos de inicio de sesión</translation>
    </message>
    <message>
        <source>The steps of signing in, in this order. Most flows leave the list empty.</source>
        <translation>Los pasos del inicio de sesión, en este orden. La mayoría de los flujos deja la lista vacía.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Selfie</source>
        <translation>Selfi</translation>
    </message>
    <message>
        <source>Allow passkeys</source>
        <translation>Permitir llaves de acceso</translation>
    </message>
    <message>
        <source>People can sign in with a passkey of their device instead of a code.</source>
        <translation>Las personas pueden iniciar sesión con una llave de acceso de su dispositivo en lugar de un código.</translation>
    </message>
    <message>
        <source>Sign in by email (older)</source>
        <translation>Iniciar sesión por correo electrónico (anterior)</translation>
    </message>
    <message>
        <source>A setting of the provider&apos;s older pages. It is kept as it is.</source>
        <translation>Un ajuste de las páginas anteriores del proveedor. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Sign in by phone (older)</source>
        <translation>Iniciar sesión por teléfono (anterior)</translation>
    </message>
    <message>
        <source>Sign in by selfie</source>
        <translation>Iniciar sesión con selfi</translation>
    </message>
    <message>
        <source>People prove with a selfie that they are present and already known. Turning it on makes signing in stricter.</source>
        <translation>Las personas demuestran con una selfi que están presentes y que ya son conocidas. Activarlo hace más estricto el inicio de sesión.</translation>
    </message>
    <message>
        <source>Show selfie tips</source>
        <translation>Mostrar consejos para la selfi</translation>
    </message>
    <message>
        <source>People see tips for a good selfie before the camera starts.</source>
        <translation>Las personas ven consejos para una buena selfi antes de que se encienda la cámara.</translation>
    </message>
    <message>
        <source>Minimum liveness score to sign in</source>
        <translation>Puntaje mínimo de prueba de vida para iniciar sesión</translation>
    </message>
    <message>
        <source>How sure the provider must be that a live person is in front of the camera. A higher score is stricter and turns away more genuine people.</source>
        <translation>Qué tan seguro debe estar el proveedor de que hay una persona real ante la cámara. Un puntaje mayor es más estricto y rechaza a más personas legítimas.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard keeps the minimum liveness score to sign in between 0.52 and 0.89.</source>
        <translation>El panel del proveedor mantiene el puntaje mínimo de prueba de vida para iniciar sesión entre 0,52 y 0,89.</translation>
    </message>
    <message>
        <source>Search mode to sign in</source>
        <translation>Modo de búsqueda para iniciar sesión</translation>
    </message>
    <message>
        <source>How thoroughly the face search looks for the person. An accurate search is stricter and takes longer.</source>
        <translation>Con cuánto detalle se busca el rostro de la persona. Una búsqueda precisa es más estricta y tarda más.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Precisa</translation>
    </message>
    <message>
        <source>Minimum search score to sign in</source>
        <translation>Puntaje mínimo de búsqueda para iniciar sesión</translation>
    </message>
    <message>
        <source>How alike the selfie and the stored face must be before the person is let in. A higher score is stricter.</source>
        <translation>Cuánto deben parecerse la selfi y el rostro guardado para dejar entrar a la persona. Un puntaje mayor es más estricto.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard allows a minimum search score of at least 0.71 for signing in.</source>
        <translation>El panel del proveedor permite un puntaje mínimo de búsqueda de 0,71 o más para iniciar sesión.</translation>
    </message>
    <message>
        <source>Allowed countries</source>
        <translation>Países permitidos</translation>
    </message>
    <message>
        <source>The countries that people may come from, by their English names. An empty list sets no limit in this flow.</source>
        <translation>Los países de los que pueden venir las personas, por su nombre en inglés. Una lista vacía no pone límites en este flujo.</translation>
    </message>
    <message>
        <source>All countries are allowed already, so the other countries have no effect.</source>
        <translation>Ya se permiten todos los países, así que los demás no tienen efecto.</translation>
    </message>
    <message>
        <source>Source of the list</source>
        <translation>Origen de la lista</translation>
    </message>
    <message>
        <source>Where the list of people comes from. With no list, nobody is looked up.</source>
        <translation>De dónde viene la lista de personas. Sin lista no se busca a nadie.</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>Uploaded file (CSV)</source>
        <translation>Archivo cargado (CSV)</translation>
    </message>
    <message>
        <source>Your own service (API)</source>
        <translation>Servicio propio (API)</translation>
    </message>
    <message>
        <source>People who completed onboarding</source>
        <translation>Personas que completaron el registro</translation>
    </message>
    <message>
        <source>Use of the list</source>
        <translation>Uso de la lista</translation>
    </message>
    <message>
        <source>Whether only people on the list are let in, or people on the list are turned away. While it is not used, the list has no effect.</source>
        <translation>Si solo pueden entrar las personas de la lista o si se rechaza a las personas de la lista. Mientras no se use, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Turn away people on the list</source>
        <translation>Rechazar a las personas de la lista</translation>
    </message>
    <message>
        <source>Let in only people on the list</source>
        <translation>Dejar entrar solo a las personas de la lista</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>The web address of your service that the provider asks about each person.</source>
        <translation>La dirección web de su servicio al que el proveedor consulta sobre cada persona.</translation>
    </message>
    <message>
        <source>API test with</source>
        <translation>Probar la API con</translation>
    </message>
    <message>
        <source>Whether the test request to your service carries an email address or a phone number.</source>
        <translation>Si la solicitud de prueba a su servicio lleva un correo electrónico o un número de teléfono.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>API test value</source>
        <translation>Valor de prueba de la API</translation>
    </message>
    <message>
        <source>The email address or phone number that the test request carries. It is treated as personal data.</source>
        <translation>El correo electrónico o número de teléfono que lleva la solicitud de prueba. Se trata como dato personal.</translation>
    </message>
    <message>
        <source>Access list ID</source>
        <translation>ID de la lista de acceso</translation>
    </message>
    <message>
        <source>The provider&apos;s own identifier of the access settings.</source>
        <translation>El identificador que el proveedor da a los ajustes de acceso.</translation>
    </message>
    <message>
        <source>People to upload</source>
        <translation>Personas por cargar</translation>
    </message>
    <message>
        <source>The provider takes at most 500 people at once. Remove some, or upload the list in parts.</source>
        <translation>El proveedor recibe como máximo 500 personas a la vez. Quite algunas o cargue la lista por partes.</translation>
    </message>
    <message>
        <source>The person&apos;s name. It is always needed.</source>
        <translation>El nombre de la persona. Siempre se necesita.</translation>
    </message>
    <message>
        <source>Needed when people sign in by email.</source>
        <translation>Se necesita cuando las personas inician sesión por correo electrónico.</translation>
    </message>
    <message>
        <source>Replace the stored list</source>
        <translation>Reemplazar la lista guardada</translation>
    </message>
    <message>
        <source>Whether the people to upload replace the provider&apos;s list. While it is off, they are added to it.</source>
        <translation>Si las personas por cargar reemplazan la lista del proveedor. Mientras esté desactivado, se agregan a ella.</translation>
    </message>
    <message>
        <source>Marked as using a list</source>
        <translation>Marcado como que usa una lista</translation>
    </message>
    <message>
        <source>A mark that the provider documents without saying what it does. The source and the use of the list decide who is let in.</source>
        <translation>Una marca que el proveedor documenta sin decir qué hace. El origen y el uso de la lista deciden quién puede entrar.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>The web page that people are sent to once they are signed in. Without one, they stay on the provider&apos;s page.</source>
        <translation>La página web a la que se envía a las personas una vez iniciada la sesión. Si no hay ninguna, se quedan en la página del proveedor.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The webhook that tells your systems about each sign-in. Without one, nothing is reported.</source>
        <translation>El webhook que informa a sus sistemas de cada inicio de sesión. Si no hay ninguno, no se informa nada.</translation>
    </message>
    <message>
        <source>External webhook address</source>
        <translation>Dirección de webhook externo</translation>
    </message>
    <message>
        <source>A web address outside the provider that is told as well. It needs no webhook of the account.</source>
        <translation>Una dirección web ajena al proveedor a la que también se informa. No necesita un webhook de la cuenta.</translation>
    </message>
    <message>
        <source>Identity page</source>
        <translation>Página de identificación</translation>
    </message>
    <message>
        <source>The web address of the page on which people identify themselves. Leave it empty for the provider&apos;s usual page.</source>
        <translation>La dirección web de la página en la que se identifican las personas. Déjela vacía para usar la página habitual del proveedor.</translation>
    </message>
    <message>
        <source>Email design</source>
        <translation>Diseño de los correos</translation>
    </message>
    <message>
        <source>Whether emails look as the provider designed them or have a design of your own.</source>
        <translation>Si los correos tienen el diseño del proveedor o uno propio.</translation>
    </message>
    <message>
        <source>Provider&apos;s design</source>
        <translation>Diseño del proveedor</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Diseño propio</translation>
    </message>
    <message>
        <source>Own design (older)</source>
        <translation>Diseño propio (anterior)</translation>
    </message>
    <message>
        <source>Email texts</source>
        <translation>Textos de los correos</translation>
    </message>
    <message>
        <source>What the emails with codes say in each language. All languages are sent together.</source>
        <translation>Qué dicen los correos con códigos en cada idioma. Todos los idiomas se envían juntos.</translation>
    </message>
    <message>
        <source>Flow ID</source>
        <translation>ID del flujo</translation>
    </message>
    <message>
        <source>The provider&apos;s own identifier of this flow.</source>
        <translation>El identificador que el proveedor da a este flujo.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of your organisation.</source>
        <translation>El identificador que el proveedor da a su organización.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>The provider&apos;s code of the collection of faces that this flow searches.</source>
        <translation>El código que el proveedor da a la colección de rostros en la que busca este flujo.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>When the provider created this flow.</source>
        <translation>Cuándo creó el proveedor este flujo.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>When the provider last stored a change to this flow.</source>
        <translation>Cuándo guardó el proveedor el último cambio de este flujo.</translation>
    </message>
    <message>
        <source>Storage revision</source>
        <translation>Revisión de almacenamiento</translation>
    </message>
    <message>
        <source>A counter that the provider keeps for itself.</source>
        <translation>Un contador que el proveedor lleva para sí mismo.</translation>
    </message>
    <message>
        <source>Link settings</source>
        <translation>Ajustes de enlace</translation>
    </message>
    <message>
        <source>Settings of another kind of flow. They are kept as they are.</source>
        <translation>Ajustes de otro tipo de flujo. Se conservan tal como están.</translation>
    </message>
    <message>
        <source>Data API settings</source>
        <translation>Ajustes de la API de datos</translation>
    </message>
    <message>
        <source>Onboarding settings</source>
        <translation>Ajustes de registro</translation>
    </message>
    <message>
        <source>Features for users (older)</source>
        <translation>Funciones para usuarios (anterior)</translation>
    </message>
    <message>
        <source>Selfie check (older)</source>
        <translation>Comprobación con selfi (anterior)</translation>
    </message>
    <message>
        <source>Device sign-in (older)</source>
        <translation>Inicio de sesión con el dispositivo (anterior)</translation>
    </message>
    <message>
        <source>Document check (older)</source>
        <translation>Comprobación de documentos (anterior)</translation>
    </message>
    <message>
        <source>QR code (older)</source>
        <translation>Código QR (anterior)</translation>
    </message>
    <message>
        <source>Own email design allowed</source>
        <translation>Diseño propio de correos permitido</translation>
    </message>
    <message>
        <source>A mark that the provider sets. It cannot be edited.</source>
        <translation>Una marca que pone el proveedor. No se puede editar.</translation>
    </message>
    <message>
        <source>Turn on at least one way to sign in: email, phone or selfie.</source>
        <translation>Active al menos una forma de iniciar sesión: correo electrónico, teléfono o selfi.</translation>
    </message>
    <message>
        <source>Signing in by email needs a code by email.</source>
        <translation>Iniciar sesión por correo electrónico requiere un código por correo.</translation>
    </message>
    <message>
        <source>The email sign-in code has no effect while signing in by email is off.</source>
        <translation>El código por correo no tiene efecto mientras esté desactivado el inicio de sesión por correo electrónico.</translation>
    </message>
    <message>
        <source>Signing in by phone needs a code by SMS or WhatsApp.</source>
        <translation>Iniciar sesión por teléfono requiere un código por SMS o WhatsApp.</translation>
    </message>
    <message>
        <source>The phone sign-in code has no effect while signing in by phone is off.</source>
        <translation>El código por teléfono no tiene efecto mientras esté desactivado el inicio de sesión por teléfono.</translation>
    </message>
    <message>
        <source>An API address is needed, because the list comes from your own service.</source>
        <translation>Se necesita una dirección de la API, porque la lista viene de un servicio propio.</translation>
    </message>
    <message>
        <source>Choose what to test the API with, because the list comes from your own service.</source>
        <translation>Elija con qué probar la API, porque la lista viene de un servicio propio.</translation>
    </message>
    <message>
        <source>An API test value is needed, because the list comes from your own service.</source>
        <translation>Se necesita un valor de prueba de la API, porque la lista viene de un servicio propio.</translation>
    </message>
    <message>
        <source>The list comes from your own service, but it has no effect while it is not used.</source>
        <translation>La lista viene de un servicio propio, pero no tiene efecto mientras no se use.</translation>
    </message>
    <message>
        <source>The list comes from an uploaded file, but it has no effect while it is not used.</source>
        <translation>La lista viene de un archivo cargado, pero no tiene efecto mientras no se use.</translation>
    </message>
    <message>
        <source>There are people to upload, so the source of the list has to be an uploaded file.</source>
        <translation>Hay personas por cargar, así que el origen de la lista debe ser un archivo cargado.</translation>
    </message>
    <message>
        <source>The provider documents turning people away only for onboarding flows.</source>
        <translation>El proveedor solo documenta el rechazo de personas para los flujos de registro.</translation>
    </message>
    <message>
        <source>The provider documents letting in only people on the list just for login flows.</source>
        <translation>El proveedor solo documenta la entrada exclusiva de las personas de la lista para los flujos de inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard does not offer an uploaded file for onboarding flows yet.</source>
        <translation>El panel del proveedor todavía no ofrece un archivo cargado para los flujos de registro.</translation>
    </message>
    <message>
        <source>Without a redirect address people are not sent anywhere once they are signed in.</source>
        <translation>Sin una dirección de destino no se envía a las personas a ninguna parte una vez iniciada la sesión.</translation>
    </message>
    <message>
        <source>Sign-up form</source>
        <translation>Formulario de registro</translation>
    </message>
    <message>
        <source>What the applicant enters before the verification starts.</source>
        <translation>Lo que el solicitante indica antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>What the applicant is asked about in a step of its own.</source>
        <translation>Lo que se pregunta al solicitante en un paso aparte.</translation>
    </message>
    <message>
        <source>Additional form</source>
        <translation>Formulario adicional</translation>
    </message>
    <message>
        <source>A form of your own that the applicant fills in.</source>
        <translation>Un formulario propio que llena el solicitante.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Which documents the applicant has to show and how they are checked.</source>
        <translation>Qué documentos debe presentar el solicitante y cómo se comprueban.</translation>
    </message>
    <message>
        <source>Liveness</source>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>The selfie check: a live person, alike to the document, and not already known.</source>
        <translation>La comprobación con selfi: una persona real, parecida a la del documento y que aún no es conocida.</translation>
    </message>
    <message>
        <source>The provider&apos;s form that applicants fill in within this flow.</source>
        <translation>El formulario del proveedor que los solicitantes llenan en este flujo.</translation>
    </message>
    <message>
        <source>Sign-up step</source>
        <translation>Paso de registro de datos</translation>
    </message>
    <message>
        <source>Whether applicants have to fill in the sign-up form. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben llenar el formulario de registro. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Personal details step</source>
        <translation>Paso de datos personales</translation>
    </message>
    <message>
        <source>Whether applicants have to give the personal details chosen below. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben dar los datos personales elegidos a continuación. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Form step</source>
        <translation>Paso del formulario</translation>
    </message>
    <message>
        <source>Whether applicants have to fill in your additional form. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben llenar su formulario adicional. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Document step</source>
        <translation>Paso de documentos</translation>
    </message>
    <message>
        <source>Whether applicants have to show an identity document. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben presentar un documento de identidad. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Liveness step</source>
        <translation>Paso de prueba de vida</translation>
    </message>
    <message>
        <source>Whether applicants have to take a selfie that proves a live person is present. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los solicitantes deben tomarse una selfi que demuestre que hay una persona real presente. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Ask for the full name</source>
        <translation>Pedir el nombre completo</translation>
    </message>
    <message>
        <source>The applicant has to enter a full name before the verification starts.</source>
        <translation>El solicitante debe indicar su nombre completo antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>Ask for the first name</source>
        <translation>Pedir el nombre</translation>
    </message>
    <message>
        <source>The applicant enters the first name in a box of its own.</source>
        <translation>El solicitante indica el nombre en una casilla aparte.</translation>
    </message>
    <message>
        <source>Ask for the last name</source>
        <translation>Pedir el apellido</translation>
    </message>
    <message>
        <source>The applicant enters the last name in a box of its own.</source>
        <translation>El solicitante indica el apellido en una casilla aparte.</translation>
    </message>
    <message>
        <source>Ask for an email address</source>
        <translation>Pedir un correo electrónico</translation>
    </message>
    <message>
        <source>The applicant has to enter an email address. With verification by code, the address is also proven to be theirs.</source>
        <translation>El solicitante debe indicar un correo electrónico. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Email verification</source>
        <translation>Verificación del correo electrónico</translation>
    </message>
    <message>
        <source>How the applicant proves that the email address is theirs. With no verification, any address is accepted.</source>
        <translation>Cómo demuestra el solicitante que el correo electrónico es suyo. Sin verificación se acepta cualquier dirección.</translation>
    </message>
    <message>
        <source>Ask for a phone number</source>
        <translation>Pedir un número de teléfono</translation>
    </message>
    <message>
        <source>The applicant has to enter a phone number. With verification by code, the number is also proven to be theirs.</source>
        <translation>El solicitante debe indicar un número de teléfono. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Phone verification</source>
        <translation>Verificación del teléfono</translation>
    </message>
    <message>
        <source>How the applicant receives the code that proves the phone number is theirs. With no verification, any number is accepted.</source>
        <translation>Cómo recibe el solicitante el código que demuestra que el teléfono es suyo. Sin verificación se acepta cualquier número.</translation>
    </message>
    <message>
        <source>Show terms and conditions</source>
        <translation>Mostrar los términos y condiciones</translation>
    </message>
    <message>
        <source>The applicant sees your terms and conditions on the sign-up form.</source>
        <translation>El solicitante ve sus términos y condiciones en el formulario de registro.</translation>
    </message>
    <message>
        <source>Show privacy notice</source>
        <translation>Mostrar el aviso de privacidad</translation>
    </message>
    <message>
        <source>The applicant sees your privacy notice on the sign-up form.</source>
        <translation>El solicitante ve su aviso de privacidad en el formulario de registro.</translation>
    </message>
    <message>
        <source>Additional details</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>The extra questions on the sign-up form, in the order the applicant sees them.</source>
        <translation>Las preguntas adicionales del formulario de registro, en el orden en que las ve el solicitante.</translation>
    </message>
    <message>
        <source>Ask for the document number</source>
        <translation>Pedir el número de documento</translation>
    </message>
    <message>
        <source>The applicant enters the number of an identity document on the sign-up form.</source>
        <translation>El solicitante indica el número de un documento de identidad en el formulario de registro.</translation>
    </message>
    <message>
        <source>Document number check</source>
        <translation>Comprobación del número de documento</translation>
    </message>
    <message>
        <source>How the provider&apos;s older pages check the document number. It is kept as it is.</source>
        <translation>Cómo comprueban el número de documento las páginas anteriores del proveedor. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Ask for a signature</source>
        <translation>Pedir una firma</translation>
    </message>
    <message>
        <source>The applicant has to sign before the verification is complete.</source>
        <translation>El solicitante debe firmar para completar la verificación.</translation>
    </message>
    <message>
        <source>Hide the way to sign in</source>
        <translation>Ocultar el inicio de sesión</translation>
    </message>
    <message>
        <source>People who already have an account are not offered to sign in instead.</source>
        <translation>A quienes ya tienen una cuenta no se les ofrece iniciar sesión en su lugar.</translation>
    </message>
    <message>
        <source>Ask for the address</source>
        <translation>Pedir el domicilio</translation>
    </message>
    <message>
        <source>The applicant has to enter a home address.</source>
        <translation>El solicitante debe indicar su domicilio.</translation>
    </message>
    <message>
        <source>Ask for the age</source>
        <translation>Pedir la edad</translation>
    </message>
    <message>
        <source>The applicant has to enter an age.</source>
        <translation>El solicitante debe indicar su edad.</translation>
    </message>
    <message>
        <source>Ask for the date of birth</source>
        <translation>Pedir la fecha de nacimiento</translation>
    </message>
    <message>
        <source>The applicant has to enter a date of birth.</source>
        <translation>El solicitante debe indicar su fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Ask for the gender</source>
        <translation>Pedir el género</translation>
    </message>
    <message>
        <source>The applicant has to choose a gender.</source>
        <translation>El solicitante debe elegir un género.</translation>
    </message>
    <message>
        <source>Ask for the postal code</source>
        <translation>Pedir el código postal</translation>
    </message>
    <message>
        <source>The applicant has to enter a postal code.</source>
        <translation>El solicitante debe indicar su código postal.</translation>
    </message>
    <message>
        <source>Ask for the full name again</source>
        <translation>Pedir otra vez el nombre completo</translation>
    </message>
    <message>
        <source>The applicant enters the full name among the personal details too.</source>
        <translation>El solicitante indica el nombre completo también entre los datos personales.</translation>
    </message>
    <message>
        <source>Ask for the document number again</source>
        <translation>Pedir otra vez el número de documento</translation>
    </message>
    <message>
        <source>The applicant enters the number of an identity document among the personal details too.</source>
        <translation>El solicitante indica el número de un documento de identidad también entre los datos personales.</translation>
    </message>
    <message>
        <source>Form (older)</source>
        <translation>Formulario (anterior)</translation>
    </message>
    <message>
        <source>How the provider&apos;s older pages name the form. It is kept as it is.</source>
        <translation>Cómo llaman al formulario las páginas anteriores del proveedor. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Allow a camera scan</source>
        <translation>Permitir la captura con la cámara</translation>
    </message>
    <message>
        <source>The applicant may show the document to the camera.</source>
        <translation>El solicitante puede mostrar el documento a la cámara.</translation>
    </message>
    <message>
        <source>Allow a file upload</source>
        <translation>Permitir la carga de un archivo</translation>
    </message>
    <message>
        <source>The applicant may send a picture of the document. Leaving it off is stricter, because a picture can be older or edited.</source>
        <translation>El solicitante puede enviar una imagen del documento. Dejarlo desactivado es más estricto, porque una imagen puede ser antigua o estar retocada.</translation>
    </message>
    <message>
        <source>Accept government IDs</source>
        <translation>Aceptar documentos de identidad</translation>
    </message>
    <message>
        <source>Whether an identity card is accepted.</source>
        <translation>Si se acepta un documento de identidad.</translation>
    </message>
    <message>
        <source>Accept passports</source>
        <translation>Aceptar pasaportes</translation>
    </message>
    <message>
        <source>Whether a passport is accepted.</source>
        <translation>Si se acepta un pasaporte.</translation>
    </message>
    <message>
        <source>Accept driving licences</source>
        <translation>Aceptar licencias de conducir</translation>
    </message>
    <message>
        <source>Whether a driving licence is accepted.</source>
        <translation>Si se acepta una licencia de conducir.</translation>
    </message>
    <message>
        <source>Way to read documents</source>
        <translation>Forma de leer los documentos</translation>
    </message>
    <message>
        <source>How the document is read and checked.</source>
        <translation>Cómo se lee y se comprueba el documento.</translation>
    </message>
    <message>
        <source>Scan Zero</source>
        <translation>Scan Zero</translation>
    </message>
    <message>
        <source>Scan Prompt</source>
        <translation>Scan Prompt</translation>
    </message>
    <message>
        <source>Scan Studio</source>
        <translation>Scan Studio</translation>
    </message>
    <message>
        <source>Scan Agent</source>
        <translation>Scan Agent</translation>
    </message>
    <message>
        <source>Second way to read documents</source>
        <translation>Segunda forma de leer los documentos</translation>
    </message>
    <message>
        <source>How the document is read when the first way fails.</source>
        <translation>Cómo se lee el documento cuando falla la primera forma.</translation>
    </message>
    <message>
        <source>Document attempts allowed</source>
        <translation>Intentos permitidos con documentos</translation>
    </message>
    <message>
        <source>How often an applicant may try to have a document accepted. Fewer attempts make the flow stricter.</source>
        <translation>Cuántas veces puede intentar un solicitante que se acepte un documento. Menos intentos hacen el flujo más estricto.</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>Minimum match with the document photo</source>
        <translation>Coincidencia mínima con la foto del documento</translation>
    </message>
    <message>
        <source>How alike the selfie and the photo in the document must be. A higher score is stricter.</source>
        <translation>Cuánto deben parecerse la selfi y la foto del documento. Un puntaje mayor es más estricto.</translation>
    </message>
    <message>
        <source>Compare names with the document</source>
        <translation>Comparar los nombres con el documento</translation>
    </message>
    <message>
        <source>The names on the sign-up form must fit those in the document. Turning it on makes the flow stricter.</source>
        <translation>Los nombres del formulario de registro deben coincidir con los del documento. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Check criminal history</source>
        <translation>Consultar antecedentes penales</translation>
    </message>
    <message>
        <source>Looks for the applicant in criminal records and on wanted lists. Turning it on makes the flow stricter.</source>
        <translation>Busca al solicitante en registros de antecedentes penales y en listas de búsqueda. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Criminal history sources</source>
        <translation>Fuentes de antecedentes penales</translation>
    </message>
    <message>
        <source>Which lists the criminal history check asks. More sources find more matches.</source>
        <translation>Qué listas consulta la comprobación de antecedentes penales. Con más fuentes se encuentran más coincidencias.</translation>
    </message>
    <message>
        <source>Local records</source>
        <translation>Registros locales</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>FBI</source>
        <translation>FBI</translation>
    </message>
    <message>
        <source>DEA</source>
        <translation>DEA</translation>
    </message>
    <message>
        <source>Europol</source>
        <translation>Europol</translation>
    </message>
    <message>
        <source>OFAC</source>
        <translation>OFAC</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Government ID layout</source>
        <translation>Diseño del documento de identidad</translation>
    </message>
    <message>
        <source>The document layout that the provider chose for government IDs. It is kept as it is.</source>
        <translation>El diseño de documento que el proveedor eligió para los documentos de identidad. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Passport layout</source>
        <translation>Diseño del pasaporte</translation>
    </message>
    <message>
        <source>The document layout that the provider chose for passports. It is kept as it is.</source>
        <translation>El diseño de documento que el proveedor eligió para los pasaportes. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Driving licence layout</source>
        <translation>Diseño de la licencia de conducir</translation>
    </message>
    <message>
        <source>The document layout that the provider chose for driving licences. It is kept as it is.</source>
        <translation>El diseño de documento que el proveedor eligió para las licencias de conducir. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>Liveness attempts allowed</source>
        <translation>Intentos permitidos de prueba de vida</translation>
    </message>
    <message>
        <source>How often an applicant may try the selfie check. Fewer attempts make the flow stricter.</source>
        <translation>Cuántas veces puede intentar un solicitante la comprobación con selfi. Menos intentos hacen el flujo más estricto.</translation>
    </message>
    <message>
        <source>Minimum liveness score</source>
        <translation>Puntaje mínimo de prueba de vida</translation>
    </message>
    <message>
        <source>How sure the provider must be that a live person is in front of the camera. A higher score is stricter and turns away more genuine applicants.</source>
        <translation>Qué tan seguro debe estar el proveedor de que hay una persona real ante la cámara. Un puntaje mayor es más estricto y rechaza a más solicitantes legítimos.</translation>
    </message>
    <message>
        <source>Minimum search score</source>
        <translation>Puntaje mínimo de búsqueda</translation>
    </message>
    <message>
        <source>How alike two faces must be before the search reports a match with someone already known. A higher score reports fewer false matches.</source>
        <translation>Cuánto deben parecerse dos rostros para que la búsqueda indique una coincidencia con alguien ya conocido. Un puntaje mayor da menos coincidencias falsas.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard warns that a search score below 0.80 reports more false matches.</source>
        <translation>El panel del proveedor advierte que un puntaje de búsqueda inferior a 0,80 da más coincidencias falsas.</translation>
    </message>
    <message>
        <source>Search mode</source>
        <translation>Modo de búsqueda</translation>
    </message>
    <message>
        <source>How thoroughly the face search looks for people already known. An accurate search is stricter and takes longer.</source>
        <translation>Con cuánto detalle se buscan rostros de personas ya conocidas. Una búsqueda precisa es más estricta y tarda más.</translation>
    </message>
    <message>
        <source>The web page that the applicant is sent to after the last step. Without one, the applicant stays on the provider&apos;s page.</source>
        <translation>La página web a la que se envía al solicitante después del último paso. Si no hay ninguna, el solicitante se queda en la página del proveedor.</translation>
    </message>
    <message>
        <source>The webhook that tells your systems about each step and result. Without one, nothing is reported.</source>
        <translation>El webhook que informa a sus sistemas de cada paso y resultado. Si no hay ninguno, no se informa nada.</translation>
    </message>
    <message>
        <source>Login settings</source>
        <translation>Ajustes de inicio de sesión</translation>
    </message>
    <message>
        <source>Ask for an email address or a phone number, so that the applicant can be reached.</source>
        <translation>Pida un correo electrónico o un número de teléfono para poder comunicarse con el solicitante.</translation>
    </message>
    <message>
        <source>Email addresses are not verified, because no email verification is chosen.</source>
        <translation>Los correos electrónicos no se verifican, porque no se eligió ninguna verificación del correo.</translation>
    </message>
    <message>
        <source>Email verification has no effect while no email address is asked for.</source>
        <translation>La verificación del correo no tiene efecto mientras no se pida un correo electrónico.</translation>
    </message>
    <message>
        <source>Phone numbers are not verified, because no phone verification is chosen.</source>
        <translation>Los números de teléfono no se verifican, porque no se eligió ninguna verificación del teléfono.</translation>
    </message>
    <message>
        <source>Phone verification has no effect while no phone number is asked for.</source>
        <translation>La verificación del teléfono no tiene efecto mientras no se pida un número de teléfono.</translation>
    </message>
    <message>
        <source>Allow a camera scan or a file upload, because the document step is not skipped.</source>
        <translation>Permita la captura con la cámara o la carga de un archivo, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Accept at least one kind of document, because the document step is not skipped.</source>
        <translation>Acepte al menos un tipo de documento, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Choose how documents are read, because the document step is not skipped.</source>
        <translation>Elija cómo se leen los documentos, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>The criminal history sources have no effect while the check is off.</source>
        <translation>Las fuentes de antecedentes penales no tienen efecto mientras la consulta esté desactivada.</translation>
    </message>
    <message>
        <source>Without a redirect address the applicant is not sent anywhere after the last step.</source>
        <translation>Sin una dirección de destino no se envía al solicitante a ninguna parte después del último paso.</translation>
    </message>
    <message>
        <source>Other flow</source>
        <translation>Otro flujo</translation>
    </message>
    <message>
        <source>The web page that people are sent to at the end. Without one, they stay on the provider&apos;s page.</source>
        <translation>La página web a la que se envía a las personas al terminar. Si no hay ninguna, se quedan en la página del proveedor.</translation>
    </message>
    <message>
        <source>What this project is and whether its flows can be used.</source>
        <translation>Qué es este proyecto y si sus flujos se pueden usar.</translation>
    </message>
    <message>
        <source>Contact and terms</source>
        <translation>Contacto y condiciones</translation>
    </message>
    <message>
        <source>Whom people can write to, and which texts they agree to.</source>
        <translation>A quién pueden escribir las personas y qué textos aceptan.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>Who answers for personal data in your organisation.</source>
        <translation>Quién responde por los datos personales en su organización.</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Imagen de marca</translation>
    </message>
    <message>
        <source>The colours and pictures of the pages that people see.</source>
        <translation>Los colores y las imágenes de las páginas que ven las personas.</translation>
    </message>
    <message>
        <source>Branding of newer pages</source>
        <translation>Imagen de marca de las páginas nuevas</translation>
    </message>
    <message>
        <source>The colours and pictures of the pages that newer flows show.</source>
        <translation>Los colores y las imágenes de las páginas que muestran los flujos nuevos.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Whether people can try the project without real codes.</source>
        <translation>Si las personas pueden probar el proyecto sin códigos reales.</translation>
    </message>
    <message>
        <source>What the provider keeps about this project. It cannot be edited.</source>
        <translation>Lo que el proveedor guarda sobre este proyecto. No se puede editar.</translation>
    </message>
    <message>
        <source>What this project is called in lists. No two projects of an account have the same name.</source>
        <translation>Cómo se llama este proyecto en las listas. En una cuenta no hay dos proyectos con el mismo nombre.</translation>
    </message>
    <message>
        <source>A project name has at most 60 characters.</source>
        <translation>El nombre de un proyecto tiene como máximo 60 caracteres.</translation>
    </message>
    <message>
        <source>Only an active project runs its flows. A project can become active once it has a flow.</source>
        <translation>Solo un proyecto activo ejecuta sus flujos. Un proyecto puede activarse cuando tiene un flujo.</translation>
    </message>
    <message>
        <source>The countries that people may come from, by their English names, or all countries.</source>
        <translation>Los países de los que pueden venir las personas, por su nombre en inglés, o todos los países.</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>Idioma predeterminado</translation>
    </message>
    <message>
        <source>The language of pages and emails when nothing else is known about a person.</source>
        <translation>El idioma de las páginas y los correos cuando no se sabe nada más de la persona.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Verifica a</translation>
    </message>
    <message>
        <source>Whom this project verifies.</source>
        <translation>A quién verifica este proyecto.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Own identifier</source>
        <translation>Identificador propio</translation>
    </message>
    <message>
        <source>What your own systems call this project. The provider does not need it.</source>
        <translation>Cómo llaman a este proyecto sus propios sistemas. El proveedor no lo necesita.</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Correo de contacto</translation>
    </message>
    <message>
        <source>Where people write to when they need help.</source>
        <translation>A dónde escriben las personas cuando necesitan ayuda.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>The web page with your privacy notice.</source>
        <translation>La página web con su aviso de privacidad.</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Términos y condiciones</translation>
    </message>
    <message>
        <source>The web page with your terms and conditions.</source>
        <translation>La página web con sus términos y condiciones.</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>Persona responsable</translation>
    </message>
    <message>
        <source>Email of the person in charge</source>
        <translation>Correo de la persona responsable</translation>
    </message>
    <message>
        <source>Where people write to about their personal data.</source>
        <translation>A dónde escriben las personas sobre sus datos personales.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The street and number of your organisation.</source>
        <translation>La calle y el número de su organización.</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Dirección, segunda línea</translation>
    </message>
    <message>
        <source>The rest of the address, when one line is not enough.</source>
        <translation>El resto de la dirección, cuando una línea no alcanza.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>The city of your organisation.</source>
        <translation>La ciudad de su organización.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The country of your organisation, by its English name.</source>
        <translation>El país de su organización, por su nombre en inglés.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>The postal code of your organisation. It has 3 to 12 characters.</source>
        <translation>El código postal de su organización. Tiene de 3 a 12 caracteres.</translation>
    </message>
    <message>
        <source>A postal code has 3 to 12 characters.</source>
        <translation>Un código postal tiene de 3 a 12 caracteres.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>The web address of your logo, or the picture itself. All pages show it.</source>
        <translation>La dirección web de su logotipo o la propia imagen. Se muestra en todas las páginas.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>The colour behind the page.</source>
        <translation>El color de fondo de la página.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>The colour of the tabs at the top.</source>
        <translation>El color de las pestañas de arriba.</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>The colour of the lines around boxes.</source>
        <translation>El color de las líneas alrededor de las casillas.</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>The colour of the main button. All pages use it.</source>
        <translation>El color del botón principal. Lo usan todas las páginas.</translation>
    </message>
    <message>
        <source>Text on buttons</source>
        <translation>Texto de los botones</translation>
    </message>
    <message>
        <source>The colour of the words on the main button.</source>
        <translation>El color de las palabras del botón principal.</translation>
    </message>
    <message>
        <source>Second button</source>
        <translation>Segundo botón</translation>
    </message>
    <message>
        <source>The colour of the button beside the main one.</source>
        <translation>El color del botón que está junto al principal.</translation>
    </message>
    <message>
        <source>Text on the second button</source>
        <translation>Texto del segundo botón</translation>
    </message>
    <message>
        <source>The colour of the words on the button beside the main one.</source>
        <translation>El color de las palabras del botón que está junto al principal.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The colour of ordinary words.</source>
        <translation>El color de las palabras corrientes.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>The colour of titles. All pages use it.</source>
        <translation>El color de los títulos. Lo usan todas las páginas.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The web address of the picture beside the form, or the picture itself.</source>
        <translation>La dirección web de la imagen junto al formulario o la propia imagen.</translation>
    </message>
    <message>
        <source>Place of the picture</source>
        <translation>Posición de la imagen</translation>
    </message>
    <message>
        <source>Which part of the picture stays visible when it does not fit.</source>
        <translation>Qué parte de la imagen queda visible cuando no cabe.</translation>
    </message>
    <message>
        <source>Behind the picture</source>
        <translation>Detrás de la imagen</translation>
    </message>
    <message>
        <source>The colour that is seen around the picture.</source>
        <translation>El color que se ve alrededor de la imagen.</translation>
    </message>
    <message>
        <source>Background of newer pages</source>
        <translation>Fondo de las páginas nuevas</translation>
    </message>
    <message>
        <source>Text of newer pages</source>
        <translation>Texto de las páginas nuevas</translation>
    </message>
    <message>
        <source>Text on buttons of newer pages</source>
        <translation>Texto de los botones de las páginas nuevas</translation>
    </message>
    <message>
        <source>Picture of newer pages</source>
        <translation>Imagen de las páginas nuevas</translation>
    </message>
    <message>
        <source>The web address of the picture beside the form.</source>
        <translation>La dirección web de la imagen junto al formulario.</translation>
    </message>
    <message>
        <source>Behind the picture of newer pages</source>
        <translation>Detrás de la imagen de las páginas nuevas</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Imagen de fondo</translation>
    </message>
    <message>
        <source>The web address of the picture behind the page.</source>
        <translation>La dirección web de la imagen de fondo de la página.</translation>
    </message>
    <message>
        <source>Behind the background picture</source>
        <translation>Detrás de la imagen de fondo</translation>
    </message>
    <message>
        <source>The colour that is seen around the background picture.</source>
        <translation>El color que se ve alrededor de la imagen de fondo.</translation>
    </message>
    <message>
        <source>Practice with a fixed code</source>
        <translation>Probar con un código fijo</translation>
    </message>
    <message>
        <source>People can try the project with one fixed code. Leave it off once real people use it.</source>
        <translation>Las personas pueden probar el proyecto con un código fijo. Déjelo desactivado cuando lo usen personas reales.</translation>
    </message>
    <message>
        <source>Fixed code</source>
        <translation>Código fijo</translation>
    </message>
    <message>
        <source>The code that works in practice mode. The provider makes it.</source>
        <translation>El código que sirve en el modo de prueba. Lo genera el proveedor.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>The provider&apos;s own identifier of this project.</source>
        <translation>El identificador que el proveedor da a este proyecto.</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>The flows that belong to this project.</source>
        <translation>Los flujos que pertenecen a este proyecto.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Who may work on this project at the provider.</source>
        <translation>Quién puede trabajar en este proyecto en el sistema del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s code of the collection of faces that this project searches.</source>
        <translation>El código que el proveedor da a la colección de rostros en la que busca este proyecto.</translation>
    </message>
    <message>
        <source>Assigned collection</source>
        <translation>Colección asignada</translation>
    </message>
    <message>
        <source>The collection of faces that the provider assigned to this project.</source>
        <translation>La colección de rostros que el proveedor asignó a este proyecto.</translation>
    </message>
    <message>
        <source>Current step of the assistant</source>
        <translation>Paso actual del asistente</translation>
    </message>
    <message>
        <source>How far the provider&apos;s own assistant for new projects came.</source>
        <translation>Hasta dónde llegó el asistente del proveedor para proyectos nuevos.</translation>
    </message>
    <message>
        <source>Last step of the assistant</source>
        <translation>Último paso del asistente</translation>
    </message>
    <message>
        <source>The furthest step that the provider&apos;s own assistant for new projects reached.</source>
        <translation>El paso más avanzado al que llegó el asistente del proveedor para proyectos nuevos.</translation>
    </message>
    <message>
        <source>Which generation of the provider&apos;s settings this project uses.</source>
        <translation>Qué generación de ajustes del proveedor usa este proyecto.</translation>
    </message>
    <message>
        <source>When the provider created this project.</source>
        <translation>Cuándo creó el proveedor este proyecto.</translation>
    </message>
    <message>
        <source>When the provider last stored a change to this project.</source>
        <translation>Cuándo guardó el proveedor el último cambio de este proyecto.</translation>
    </message>
    <message>
        <source>Give the web page with your privacy notice, because people have to agree to it.</source>
        <translation>Indique la página web con su aviso de privacidad, porque las personas deben aceptarlo.</translation>
    </message>
    <message>
        <source>Give the web page with your terms and conditions, because people have to agree to them.</source>
        <translation>Indique la página web con sus términos y condiciones, porque las personas deben aceptarlos.</translation>
    </message>
    <message>
        <source>Choose at least one country, or all countries.</source>
        <translation>Elija al menos un país, o todos los países.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need the person in charge for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan la persona responsable de la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need an email address for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan un correo electrónico para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need an address for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan una dirección para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need a city for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan una ciudad para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need a country for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan un país para la protección de datos.</translation>
    </message>
    <message>
        <source>The provider&apos;s newer pages need a postal code for data protection.</source>
        <translation>Las páginas nuevas del proveedor necesitan un código postal para la protección de datos.</translation>
    </message>
    <message>
        <source>Onboarding by steps</source>
        <translation>Registro por pasos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Which checks this flow knows, and how each of them works.</source>
        <translation>Qué comprobaciones conoce este flujo y cómo funciona cada una.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The order in which the applicant goes through the checks.</source>
        <translation>El orden en que el solicitante pasa por las comprobaciones.</translation>
    </message>
    <message>
        <source>What this flow is called in lists.</source>
        <translation>Cómo se llama este flujo en las listas.</translation>
    </message>
    <message>
        <source>Check the email address</source>
        <translation>Comprobar el correo electrónico</translation>
    </message>
    <message>
        <source>The applicant proves that the email address is theirs.</source>
        <translation>El solicitante demuestra que el correo electrónico es suyo.</translation>
    </message>
    <message>
        <source>Email check is mandatory</source>
        <translation>La comprobación del correo es obligatoria</translation>
    </message>
    <message>
        <source>The applicant cannot go on without proving the email address.</source>
        <translation>El solicitante no puede continuar sin demostrar que el correo es suyo.</translation>
    </message>
    <message>
        <source>Way to check the email address</source>
        <translation>Forma de comprobar el correo electrónico</translation>
    </message>
    <message>
        <source>How the applicant proves that the email address is theirs.</source>
        <translation>Cómo demuestra el solicitante que el correo electrónico es suyo.</translation>
    </message>
    <message>
        <source>Check the phone number</source>
        <translation>Comprobar el número de teléfono</translation>
    </message>
    <message>
        <source>The applicant proves that the phone number is theirs.</source>
        <translation>El solicitante demuestra que el teléfono es suyo.</translation>
    </message>
    <message>
        <source>Phone check is mandatory</source>
        <translation>La comprobación del teléfono es obligatoria</translation>
    </message>
    <message>
        <source>The applicant cannot go on without proving the phone number.</source>
        <translation>El solicitante no puede continuar sin demostrar que el teléfono es suyo.</translation>
    </message>
    <message>
        <source>Way to check the phone number</source>
        <translation>Forma de comprobar el número de teléfono</translation>
    </message>
    <message>
        <source>How the applicant proves that the phone number is theirs.</source>
        <translation>Cómo demuestra el solicitante que el teléfono es suyo.</translation>
    </message>
    <message>
        <source>Check the face</source>
        <translation>Comprobar el rostro</translation>
    </message>
    <message>
        <source>The applicant shows the face to the camera.</source>
        <translation>El solicitante muestra su rostro a la cámara.</translation>
    </message>
    <message>
        <source>Face check is mandatory</source>
        <translation>La comprobación del rostro es obligatoria</translation>
    </message>
    <message>
        <source>The applicant cannot go on without showing the face.</source>
        <translation>El solicitante no puede continuar sin mostrar su rostro.</translation>
    </message>
    <message>
        <source>Prove a live person</source>
        <translation>Demostrar que hay una persona real</translation>
    </message>
    <message>
        <source>The face check also proves that a live person is in front of the camera, not a picture.</source>
        <translation>La comprobación del rostro demuestra además que ante la cámara hay una persona real y no una imagen.</translation>
    </message>
    <message>
        <source>Document verification</source>
        <translation>Verificación de documentos</translation>
    </message>
    <message>
        <source>The provider names these settings without describing them. They are kept as they are.</source>
        <translation>El proveedor nombra estos ajustes sin describirlos. Se conservan tal como están.</translation>
    </message>
    <message>
        <source>Security thresholds</source>
        <translation>Umbrales de seguridad</translation>
    </message>
    <message>
        <source>Search modes</source>
        <translation>Modos de búsqueda</translation>
    </message>
    <message>
        <source>Order of steps</source>
        <translation>Orden de los pasos</translation>
    </message>
    <message>
        <source>The steps of this flow. The number of a step says when it comes.</source>
        <translation>Los pasos de este flujo. El número de un paso dice cuándo llega.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What the applicant does in this step.</source>
        <translation>Lo que hace el solicitante en este paso.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>When this step comes. The step with the smallest number is first.</source>
        <translation>Cuándo llega este paso. El paso con el número menor es el primero.</translation>
    </message>
    <message>
        <source>Whether the applicant has to complete this step before going on.</source>
        <translation>Si el solicitante debe completar este paso antes de continuar.</translation>
    </message>
    <message>
        <source>Way to check</source>
        <translation>Forma de comprobar</translation>
    </message>
    <message>
        <source>How an email address or a phone number is proven in this step.</source>
        <translation>Cómo se comprueba en este paso un correo electrónico o un teléfono.</translation>
    </message>
    <message>
        <source>Live person</source>
        <translation>Persona real</translation>
    </message>
    <message>
        <source>Whether a face step also proves that a live person is in front of the camera.</source>
        <translation>Si un paso de rostro demuestra además que hay una persona real ante la cámara.</translation>
    </message>
    <message>
        <source>The email check cannot be mandatory while it is off.</source>
        <translation>La comprobación del correo no puede ser obligatoria mientras esté desactivada.</translation>
    </message>
    <message>
        <source>One of the steps checks the email address, so that check has to be on.</source>
        <translation>Uno de los pasos comprueba el correo electrónico, así que esa comprobación debe estar activada.</translation>
    </message>
    <message>
        <source>The phone check cannot be mandatory while it is off.</source>
        <translation>La comprobación del teléfono no puede ser obligatoria mientras esté desactivada.</translation>
    </message>
    <message>
        <source>One of the steps checks the phone number, so that check has to be on.</source>
        <translation>Uno de los pasos comprueba el teléfono, así que esa comprobación debe estar activada.</translation>
    </message>
    <message>
        <source>The face check cannot be mandatory while it is off.</source>
        <translation>La comprobación del rostro no puede ser obligatoria mientras esté desactivada.</translation>
    </message>
    <message>
        <source>One of the steps checks the face, so that check has to be on.</source>
        <translation>Uno de los pasos comprueba el rostro, así que esa comprobación debe estar activada.</translation>
    </message>
    <message>
        <source>Add at least one step, because a flow without steps checks nothing.</source>
        <translation>Agregue al menos un paso, porque un flujo sin pasos no comprueba nada.</translation>
    </message>
    <message>
        <source>Business onboarding</source>
        <translation>Registro de empresas</translation>
    </message>
    <message>
        <source>What this flow is and whether it takes applicants.</source>
        <translation>Qué es este flujo y si admite solicitantes.</translation>
    </message>
    <message>
        <source>Company sign-up form</source>
        <translation>Formulario de registro de la empresa</translation>
    </message>
    <message>
        <source>What is entered about the company before the verification starts.</source>
        <translation>Lo que se indica sobre la empresa antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>List check</source>
        <translation>Consulta de listas</translation>
    </message>
    <message>
        <source>Checks each applicant against a list of your own before the verification goes on.</source>
        <translation>Compara a cada solicitante con una lista propia antes de continuar la verificación.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Which documents the company has to show and how they are checked.</source>
        <translation>Qué documentos debe presentar la empresa y cómo se comprueban.</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Representantes</translation>
    </message>
    <message>
        <source>How many legal representatives take part and how they are invited.</source>
        <translation>Cuántos representantes legales participan y cómo se les invita.</translation>
    </message>
    <message>
        <source>Representative&apos;s details</source>
        <translation>Datos del representante</translation>
    </message>
    <message>
        <source>What each representative enters before the verification starts.</source>
        <translation>Lo que cada representante indica antes de que comience la verificación.</translation>
    </message>
    <message>
        <source>Representative&apos;s documents</source>
        <translation>Documentos del representante</translation>
    </message>
    <message>
        <source>Which documents each representative has to show and how they are checked.</source>
        <translation>Qué documentos debe presentar cada representante y cómo se comprueban.</translation>
    </message>
    <message>
        <source>Representative&apos;s liveness</source>
        <translation>Prueba de vida del representante</translation>
    </message>
    <message>
        <source>The selfie check for each representative.</source>
        <translation>La comprobación con selfi de cada representante.</translation>
    </message>
    <message>
        <source>After verification</source>
        <translation>Después de la verificación</translation>
    </message>
    <message>
        <source>Where the applicant goes at the end and how your systems hear of the result.</source>
        <translation>A dónde va el solicitante al terminar y cómo se enteran sus sistemas del resultado.</translation>
    </message>
    <message>
        <source>What this flow is called in lists. The provider takes it when the flow is created and offers no way to change it later.</source>
        <translation>Cómo se llama este flujo en las listas. El proveedor lo recibe al crear el flujo y no ofrece forma de cambiarlo después.</translation>
    </message>
    <message>
        <source>A note for your colleagues about what this flow is for. It is stored when the flow is created.</source>
        <translation>Una nota para sus colegas sobre la finalidad de este flujo. Se guarda al crear el flujo.</translation>
    </message>
    <message>
        <source>Only an active flow takes applicants. A draft is still being prepared, and a paused flow turns new applicants away until it is active again.</source>
        <translation>Solo un flujo activo admite solicitantes. Un borrador todavía se está preparando, y un flujo en pausa rechaza a los nuevos solicitantes hasta que vuelva a estar activo.</translation>
    </message>
    <message>
        <source>Whom this flow verifies. Leave it at companies: a flow for people has other steps and is best created anew.</source>
        <translation>A quién verifica este flujo. Déjelo en empresas: un flujo para personas tiene otros pasos y conviene crearlo de nuevo.</translation>
    </message>
    <message>
        <source>An onboarding flow verifies someone new. Leave it as it is: a login flow has other settings.</source>
        <translation>Un flujo de registro verifica a alguien nuevo. Déjelo como está: un flujo de inicio de sesión tiene otros ajustes.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard always stores format version 3.</source>
        <translation>El panel del proveedor siempre guarda la versión 3 del formato.</translation>
    </message>
    <message>
        <source>The provider&apos;s project that this flow belongs to. It is chosen when the flow is created.</source>
        <translation>El proyecto del proveedor al que pertenece este flujo. Se elige al crear el flujo.</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s details</source>
        <translation>Pedir los datos de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter its basic details.</source>
        <translation>La persona que registra la empresa debe indicar sus datos básicos.</translation>
    </message>
    <message>
        <source>Company details</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Whether only the company&apos;s name is asked for, or its registration number as well.</source>
        <translation>Si se pide solo el nombre de la empresa o también su número de registro.</translation>
    </message>
    <message>
        <source>Name and registration number</source>
        <translation>Nombre y número de registro</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s address</source>
        <translation>Pedir la dirección de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter its address.</source>
        <translation>La persona que registra la empresa debe indicar su dirección.</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s email address</source>
        <translation>Pedir el correo electrónico de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter an email address. With verification by code, the address is also proven to be theirs.</source>
        <translation>La persona que registra la empresa debe indicar un correo electrónico. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Company email verification</source>
        <translation>Verificación del correo de la empresa</translation>
    </message>
    <message>
        <source>How the company proves that the email address is theirs. With no verification, any address is accepted.</source>
        <translation>Cómo demuestra la empresa que el correo electrónico es suyo. Sin verificación se acepta cualquier dirección.</translation>
    </message>
    <message>
        <source>Ask for the company&apos;s phone number</source>
        <translation>Pedir el teléfono de la empresa</translation>
    </message>
    <message>
        <source>The person who signs the company up has to enter a phone number. With verification by code, the number is also proven to be theirs.</source>
        <translation>La persona que registra la empresa debe indicar un número de teléfono. Con la verificación por código se comprueba además que es suyo.</translation>
    </message>
    <message>
        <source>Company phone verification</source>
        <translation>Verificación del teléfono de la empresa</translation>
    </message>
    <message>
        <source>How the company receives the code that proves the phone number is theirs. With no verification, any number is accepted.</source>
        <translation>Cómo recibe la empresa el código que demuestra que el teléfono es suyo. Sin verificación se acepta cualquier número.</translation>
    </message>
    <message>
        <source>Preselected company dial code</source>
        <translation>Prefijo telefónico inicial de la empresa</translation>
    </message>
    <message>
        <source>The country dial code that the phone box starts with, such as +57. Another one can be chosen.</source>
        <translation>El prefijo de país con el que aparece la casilla del teléfono, por ejemplo +57. Se puede elegir otro.</translation>
    </message>
    <message>
        <source>Show terms and conditions to the company</source>
        <translation>Mostrar los términos y condiciones a la empresa</translation>
    </message>
    <message>
        <source>The company sees your terms and conditions on its sign-up form.</source>
        <translation>La empresa ve sus términos y condiciones en el formulario de registro.</translation>
    </message>
    <message>
        <source>Show privacy notice to the company</source>
        <translation>Mostrar el aviso de privacidad a la empresa</translation>
    </message>
    <message>
        <source>The company sees your privacy notice on its sign-up form.</source>
        <translation>La empresa ve su aviso de privacidad en el formulario de registro.</translation>
    </message>
    <message>
        <source>Verify the company</source>
        <translation>Verificar la empresa</translation>
    </message>
    <message>
        <source>Whether the company itself has to show documents. Turning it on makes the flow stricter.</source>
        <translation>Si la propia empresa debe presentar documentos. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Representatives step</source>
        <translation>Paso de representantes</translation>
    </message>
    <message>
        <source>Whether the company&apos;s legal representatives have to verify themselves. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los representantes legales de la empresa deben verificarse. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Whether representatives have to take a selfie that proves a live person is present. Mandatory is strictest; a skipped step never appears.</source>
        <translation>Si los representantes deben tomarse una selfi que demuestre que hay una persona real presente. Obligatorio es lo más estricto; un paso omitido nunca aparece.</translation>
    </message>
    <message>
        <source>Company document attempts allowed</source>
        <translation>Intentos permitidos con documentos de la empresa</translation>
    </message>
    <message>
        <source>How often the company may try to have a document accepted. Fewer attempts make the flow stricter.</source>
        <translation>Cuántas veces puede intentar la empresa que se acepte un documento. Menos intentos hacen el flujo más estricto.</translation>
    </message>
    <message>
        <source>Accepted company documents</source>
        <translation>Documentos de empresa aceptados</translation>
    </message>
    <message>
        <source>Which company documents are accepted from each country. A company from a country that is not listed cannot pass this step.</source>
        <translation>Qué documentos de empresa se aceptan de cada país. Una empresa de un país que no está en la lista no puede superar este paso.</translation>
    </message>
    <message>
        <source>No category is accepted, so applicants from here cannot pass this step.</source>
        <translation>No se acepta ninguna categoría, por lo que los solicitantes de aquí no pueden superar este paso.</translation>
    </message>
    <message>
        <source>The issuing country by its English name, or World for documents of any country.</source>
        <translation>El país emisor por su nombre en inglés, o World para documentos de cualquier país.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The kinds of document for this country and whether each is accepted.</source>
        <translation>Los tipos de documento de este país y si se acepta cada uno.</translation>
    </message>
    <message>
        <source>This accepted category has no template. The provider&apos;s dashboard would ask for at least one.</source>
        <translation>Esta categoría aceptada no tiene plantilla. El panel del proveedor pediría al menos una.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Se acepta</translation>
    </message>
    <message>
        <source>Whether applicants from this country may use this kind of document.</source>
        <translation>Si los solicitantes de este país pueden usar este tipo de documento.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>The kind of document.</source>
        <translation>El tipo de documento.</translation>
    </message>
    <message>
        <source>Company registration</source>
        <translation>Registro mercantil</translation>
    </message>
    <message>
        <source>Tax document</source>
        <translation>Documento fiscal</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Comprobante de domicilio</translation>
    </message>
    <message>
        <source>Bank document</source>
        <translation>Documento bancario</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The document layouts that the provider recognises in this category. With none chosen, the provider&apos;s dashboard would not save the category.</source>
        <translation>Los diseños de documento que el proveedor reconoce en esta categoría. Si no se elige ninguno, el panel del proveedor no guardaría la categoría.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The provider&apos;s identifier of the document layout.</source>
        <translation>El identificador que el proveedor da al diseño del documento.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Whether the applicant must show this very document or may show another one of the category.</source>
        <translation>Si el solicitante debe presentar precisamente este documento o puede presentar otro de la categoría.</translation>
    </message>
    <message>
        <source>Check the company&apos;s criminal history</source>
        <translation>Consultar los antecedentes penales de la empresa</translation>
    </message>
    <message>
        <source>Looks for the company in criminal records and on wanted lists. Turning it on makes the flow stricter.</source>
        <translation>Busca a la empresa en registros de antecedentes penales y en listas de búsqueda. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Criminal history sources for the company</source>
        <translation>Fuentes de antecedentes penales para la empresa</translation>
    </message>
    <message>
        <source>Check company details against official sources</source>
        <translation>Comparar los datos de la empresa con fuentes oficiales</translation>
    </message>
    <message>
        <source>Compares what the company states with official registers. Turning it on makes the flow stricter.</source>
        <translation>Compara lo que declara la empresa con registros oficiales. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Screen the company against databases</source>
        <translation>Buscar la empresa en bases de datos</translation>
    </message>
    <message>
        <source>Looks for the company on sanctions and watch lists. It needs the criminal history check or the check against official sources.</source>
        <translation>Busca a la empresa en listas de sanciones y de vigilancia. Requiere la consulta de antecedentes penales o la comparación con fuentes oficiales.</translation>
    </message>
    <message>
        <source>Fewest representatives</source>
        <translation>Mínimo de representantes</translation>
    </message>
    <message>
        <source>How many legal representatives have to verify themselves at least. A higher number is stricter.</source>
        <translation>Cuántos representantes legales deben verificarse como mínimo. Un número mayor es más estricto.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard allows 1 to 10 representatives.</source>
        <translation>El panel del proveedor permite de 1 a 10 representantes.</translation>
    </message>
    <message>
        <source>Most representatives</source>
        <translation>Máximo de representantes</translation>
    </message>
    <message>
        <source>How many legal representatives the company may name at most.</source>
        <translation>Cuántos representantes legales puede nombrar la empresa como máximo.</translation>
    </message>
    <message>
        <source>Invitation by</source>
        <translation>Invitación por</translation>
    </message>
    <message>
        <source>How each representative receives the invitation to verify themselves.</source>
        <translation>Cómo recibe cada representante la invitación para verificarse.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Name entry</source>
        <translation>Forma de indicar el nombre</translation>
    </message>
    <message>
        <source>Whether the applicant types the name into one box or into separate boxes for first and last name.</source>
        <translation>Si el solicitante escribe su nombre en una sola casilla o en casillas separadas para nombre y apellido.</translation>
    </message>
    <message>
        <source>One box</source>
        <translation>Una sola casilla</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellido</translation>
    </message>
    <message>
        <source>Preselected dial code</source>
        <translation>Prefijo telefónico inicial</translation>
    </message>
    <message>
        <source>The country dial code that the phone box starts with, such as +57. The applicant can choose another one.</source>
        <translation>El prefijo de país con el que aparece la casilla del teléfono, por ejemplo +57. El solicitante puede elegir otro.</translation>
    </message>
    <message>
        <source>Ask for additional details</source>
        <translation>Pedir datos adicionales</translation>
    </message>
    <message>
        <source>The sign-up form also asks for the details listed below. While this is off, the list has no effect.</source>
        <translation>El formulario de registro pide también los datos de la lista siguiente. Mientras esté desactivado, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>A short name without spaces under which the answer is stored.</source>
        <translation>Un nombre corto sin espacios con el que se guarda la respuesta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What the applicant reads beside the box.</source>
        <translation>Lo que el solicitante lee junto a la casilla.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of answer the box takes. The provider documents only text.</source>
        <translation>Qué tipo de respuesta admite la casilla. El proveedor solo documenta text.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Whether the applicant must answer before going on.</source>
        <translation>Si el solicitante debe responder antes de continuar.</translation>
    </message>
    <message>
        <source>Verification methods</source>
        <translation>Métodos de verificación</translation>
    </message>
    <message>
        <source>How a document is captured and read. At least one is needed unless the document step is skipped.</source>
        <translation>Cómo se captura y se lee un documento. Se necesita al menos uno, salvo que se omita el paso de documentos.</translation>
    </message>
    <message>
        <source>Camera scan</source>
        <translation>Captura con la cámara</translation>
    </message>
    <message>
        <source>File upload</source>
        <translation>Carga de archivo</translation>
    </message>
    <message>
        <source>Accepted documents</source>
        <translation>Documentos aceptados</translation>
    </message>
    <message>
        <source>Which documents are accepted from each country. An applicant from a country that is not listed cannot pass this step.</source>
        <translation>Qué documentos se aceptan de cada país. Un solicitante de un país que no está en la lista no puede superar este paso.</translation>
    </message>
    <message>
        <source>Government ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Licencia de conducir</translation>
    </message>
    <message>
        <source>Check details against official sources</source>
        <translation>Comparar los datos con fuentes oficiales</translation>
    </message>
    <message>
        <source>Compares what the applicant states with official registers. Turning it on makes the flow stricter.</source>
        <translation>Compara lo que declara el solicitante con registros oficiales. Activarlo hace el flujo más estricto.</translation>
    </message>
    <message>
        <source>Screen against databases</source>
        <translation>Buscar en bases de datos</translation>
    </message>
    <message>
        <source>Looks for the applicant on sanctions and watch lists. It needs the criminal history check or the check against official sources.</source>
        <translation>Busca al solicitante en listas de sanciones y de vigilancia. Requiere la consulta de antecedentes penales o la comparación con fuentes oficiales.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard keeps the match with the document photo between 0.70 and 0.95.</source>
        <translation>El panel del proveedor mantiene la coincidencia con la foto del documento entre 0,70 y 0,95.</translation>
    </message>
    <message>
        <source>Below 0.81 the search reports more false matches.</source>
        <translation>Por debajo de 0,81 la búsqueda da más coincidencias falsas.</translation>
    </message>
    <message>
        <source>Way of identification</source>
        <translation>Forma de identificación</translation>
    </message>
    <message>
        <source>Whether identification works in the traditional way or with a zero-knowledge proof. The provider does not document the difference.</source>
        <translation>Si la identificación funciona de la forma tradicional o con una prueba de conocimiento cero. El proveedor no documenta la diferencia.</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Tradicional</translation>
    </message>
    <message>
        <source>Zero knowledge</source>
        <translation>Conocimiento cero</translation>
    </message>
    <message>
        <source>Where the list that applicants are checked against comes from. With no list, everyone may apply.</source>
        <translation>De dónde viene la lista con la que se compara a los solicitantes. Sin lista, cualquiera puede presentarse.</translation>
    </message>
    <message>
        <source>Whether applicants on the list are turned away. While it is not used, the list has no effect.</source>
        <translation>Si se rechaza a los solicitantes que figuran en la lista. Mientras no se use, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>Turn away applicants on the list</source>
        <translation>Rechazar a los solicitantes de la lista</translation>
    </message>
    <message>
        <source>The web address of your service that the provider asks about each applicant.</source>
        <translation>La dirección web de su servicio al que el proveedor consulta sobre cada solicitante.</translation>
    </message>
    <message>
        <source>Stored redirect address</source>
        <translation>Dirección de destino guardada</translation>
    </message>
    <message>
        <source>A second copy of the redirect address that the provider keeps. Change the one under After verification instead.</source>
        <translation>Una segunda copia de la dirección de destino que guarda el proveedor. Cambie en su lugar la que está en Después de la verificación.</translation>
    </message>
    <message>
        <source>Stored webhook address</source>
        <translation>Dirección de webhook guardada</translation>
    </message>
    <message>
        <source>The address behind the chosen webhook, as the provider reports it.</source>
        <translation>La dirección del webhook elegido, tal como la informa el proveedor.</translation>
    </message>
    <message>
        <source>Ask for an email address or a phone number, so that the company can be reached.</source>
        <translation>Pida un correo electrónico o un número de teléfono para poder comunicarse con la empresa.</translation>
    </message>
    <message>
        <source>Screening needs the criminal history check or the check against official sources to be on.</source>
        <translation>La búsqueda en bases de datos requiere que esté activada la consulta de antecedentes penales o la comparación con fuentes oficiales.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard always asks for the full name.</source>
        <translation>El panel del proveedor siempre pide el nombre completo.</translation>
    </message>
    <message>
        <source>Add at least one additional detail, because the sign-up form is set to ask for them.</source>
        <translation>Agregue al menos un dato adicional, porque el formulario de registro está configurado para pedirlos.</translation>
    </message>
    <message>
        <source>Ask for an email address or a phone number, so that the representative can be reached.</source>
        <translation>Pida un correo electrónico o un número de teléfono para poder comunicarse con el representante.</translation>
    </message>
    <message>
        <source>A source is chosen, but its list has no effect until applicants on it are turned away.</source>
        <translation>Se eligió un origen, pero su lista no tiene efecto mientras no se rechace a los solicitantes que figuran en ella.</translation>
    </message>
    <message>
        <source>What this flow is and whether people can sign in with it.</source>
        <translation>Qué es este flujo y si las personas pueden iniciar sesión con él.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Lista de acceso</translation>
    </message>
    <message>
        <source>Who may sign in at all.</source>
        <translation>Quién puede iniciar sesión.</translation>
    </message>
    <message>
        <source>After signing in</source>
        <translation>Después de iniciar sesión</translation>
    </message>
    <message>
        <source>Where people go once they are signed in and how your systems hear of it.</source>
        <translation>A dónde van las personas una vez iniciada la sesión y cómo se enteran sus sistemas.</translation>
    </message>
    <message>
        <source>Whom this flow lets in. The sign-in steps are the same for both.</source>
        <translation>A quién deja entrar este flujo. Los pasos de inicio de sesión son los mismos para ambos.</translation>
    </message>
    <message>
        <source>A login flow lets people who are already known in. Leave it as it is: an onboarding flow has other settings.</source>
        <translation>Un flujo de inicio de sesión deja entrar a personas ya conocidas. Déjelo como está: un flujo de registro tiene otros ajustes.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard allows a minimum liveness score of at most 0.89 for signing in.</source>
        <translation>El panel del proveedor permite un puntaje mínimo de prueba de vida de 0,89 como máximo para iniciar sesión.</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Where the list of people who may sign in comes from.</source>
        <translation>De dónde viene la lista de personas que pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>Whether only the people on the list may sign in. While it is not used, the list has no effect.</source>
        <translation>Si solo pueden iniciar sesión las personas de la lista. Mientras no se use, la lista no tiene efecto.</translation>
    </message>
    <message>
        <source>The web address of your service that the provider asks about each person who signs in.</source>
        <translation>La dirección web de su servicio al que el proveedor consulta sobre cada persona que inicia sesión.</translation>
    </message>
    <message>
        <source>A second copy of the redirect address that the provider keeps. Change the one under After signing in instead.</source>
        <translation>Una segunda copia de la dirección de destino que guarda el proveedor. Cambie en su lugar la que está en Después de iniciar sesión.</translation>
    </message>
    <message>
        <source>Email verification has no effect while signing in by email is off.</source>
        <translation>La verificación del correo electrónico no tiene efecto mientras esté desactivado el inicio de sesión por correo.</translation>
    </message>
    <message>
        <source>Phone verification has no effect while signing in by phone is off.</source>
        <translation>La verificación del teléfono no tiene efecto mientras esté desactivado el inicio de sesión por teléfono.</translation>
    </message>
    <message>
        <source>The provider&apos;s dashboard lets only people on the list sign in.</source>
        <translation>El panel del proveedor solo deja iniciar sesión a las personas de la lista.</translation>
    </message>
    <message>
        <source>Personal onboarding</source>
        <translation>Registro de personas</translation>
    </message>
    <message>
        <source>Whom this flow verifies. Leave it at people: a flow for companies has other steps and is best created anew.</source>
        <translation>A quién verifica este flujo. Déjelo en personas: un flujo para empresas tiene otros pasos y conviene crearlo de nuevo.</translation>
    </message>
    <message>
        <source>Choose at least one verification method, because the document step is not skipped.</source>
        <translation>Elija al menos un método de verificación, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Add at least one country with accepted documents, because the document step is not skipped.</source>
        <translation>Agregue al menos un país con documentos aceptados, porque el paso de documentos no se omite.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Prefijo de país</translation>
    </message>
    <message>
        <source>The code of the phone number&apos;s country, also called dial code, such as +57. Needed when people sign in by phone.</source>
        <translation>El prefijo del país del número de teléfono, como +57. Hace falta cuando las personas entran por teléfono.</translation>
    </message>
    <message>
        <source>The phone number in digits, without the country code. Needed when people sign in by phone.</source>
        <translation>El número de teléfono en cifras, sin el prefijo de país. Hace falta cuando las personas entran por teléfono.</translation>
    </message>
    <message>
        <source>There is nobody to replace the stored list with. Add people, or turn off replacing it.</source>
        <translation>No hay nadie con quien sustituir la lista guardada. Añada personas o desactive la sustitución.</translation>
    </message>
    <message>
        <source>Full onboarding: email, phone, face</source>
        <translation>Alta completa: correo, teléfono, rostro</translation>
    </message>
    <message>
        <source>Checks a new person step by step: a code by email, a code by phone and a live selfie.</source>
        <translation>Verifica a una persona nueva paso a paso: un código por correo, un código por teléfono y una selfi en vivo.</translation>
    </message>
    <message>
        <source>Login by email and phone</source>
        <translation>Inicio de sesión por correo y teléfono</translation>
    </message>
    <message>
        <source>Lets people sign in with a code that they get by email and one by phone.</source>
        <translation>Permite iniciar sesión con un código que llega por correo y otro por teléfono.</translation>
    </message>
    <message>
        <source>Onboarding with documents</source>
        <translation>Alta con documentos</translation>
    </message>
    <message>
        <source>Checks a new person by contact details, an identity document and a live selfie.</source>
        <translation>Verifica a una persona nueva con datos de contacto, un documento de identidad y una selfi en vivo.</translation>
    </message>
    <message>
        <source>Passwordless login with face</source>
        <translation>Inicio de sesión sin contraseña, con el rostro</translation>
    </message>
    <message>
        <source>Lets people sign in with a code by email and a live selfie instead of a password.</source>
        <translation>Permite iniciar sesión con un código por correo y una selfi en vivo en lugar de una contraseña.</translation>
    </message>
    <message>
        <source>Sign up companies</source>
        <translation>Dar de alta a empresas</translation>
    </message>
    <message>
        <source>Checks a company that signs up, and the people who own or represent it.</source>
        <translation>Verifica a una empresa que se registra y a las personas que son sus dueñas o la representan.</translation>
    </message>
    <message>
        <source>Login of people you know</source>
        <translation>Inicio de sesión de personas conocidas</translation>
    </message>
    <message>
        <source>Lets people who are already known sign in again by email, phone or a live selfie.</source>
        <translation>Permite que personas ya conocidas inicien sesión de nuevo por correo, teléfono o una selfi en vivo.</translation>
    </message>
    <message>
        <source>Sign up people</source>
        <translation>Dar de alta a personas</translation>
    </message>
    <message>
        <source>Checks a person who signs up: contact details, identity documents and a live selfie.</source>
        <translation>Verifica a una persona que se registra: datos de contacto, documentos de identidad y una selfi en vivo.</translation>
    </message>
    <message>
        <source>The people to put on the provider&apos;s list with the next sending, at most 500 at once. The provider keeps them apart from the flow: the button below the table shows who is stored.</source>
        <translation>Las personas que se agregan a la lista del proveedor con el próximo envío, como máximo 500 a la vez. El proveedor las guarda aparte del flujo: el botón debajo de la tabla muestra quiénes están guardados.</translation>
    </message>
    <message>
        <source>Age estimation</source>
        <translation>Estimación de edad</translation>
    </message>
    <message>
        <source>Estimates somebody&apos;s age from a selfie, without a document.</source>
        <translation>Estima la edad de alguien con una selfi, sin documento.</translation>
    </message>
    <message>
        <source>the account&apos;s setting</source>
        <translation>lo que tenga la cuenta</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Which estimated age is enough, and where the estimate is too close to decide.</source>
        <translation>Qué edad estimada basta y dónde la estimación está demasiado cerca para decidir.</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>How somebody shows to be a living person in front of the camera.</source>
        <translation>Cómo demuestra alguien que es una persona viva frente a la cámara.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntajes</translation>
    </message>
    <message>
        <source>From which scores on a result is accepted, reviewed or declined.</source>
        <translation>A partir de qué puntajes un resultado se acepta, se revisa o se rechaza.</translation>
    </message>
    <message>
        <source>What happens when something is found</source>
        <translation>Qué pasa cuando se encuentra algo</translation>
    </message>
    <message>
        <source>What the check does about each thing that it may find.</source>
        <translation>Qué hace la verificación con cada cosa que puede encontrar.</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Conditions that give this check another verdict than its own.</source>
        <translation>Condiciones que dan a esta verificación otro resultado que el suyo.</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Somebody whose estimated age is lower does not pass.</source>
        <translation>Quien tenga una edad estimada menor no pasa.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Too close to decide: from</source>
        <translation>Demasiado cerca para decidir: desde</translation>
    </message>
    <message>
        <source>The estimated age from which on the estimate alone is not trusted.</source>
        <translation>La edad estimada desde la cual no basta la estimación sola.</translation>
    </message>
    <message>
        <source>Too close to decide: up to</source>
        <translation>Demasiado cerca para decidir: hasta</translation>
    </message>
    <message>
        <source>The estimated age up to which the estimate alone is not trusted.</source>
        <translation>La edad estimada hasta la cual no basta la estimación sola.</translation>
    </message>
    <message>
        <source>Ask for a document when it is too close</source>
        <translation>Pedir un documento cuando está demasiado cerca</translation>
    </message>
    <message>
        <source>Whether somebody whose age is too close to decide may prove it with a document.</source>
        <translation>Si quien tiene una edad demasiado cercana para decidir puede demostrarla con un documento.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How somebody shows to be present: by looking into the camera, by moving, or in changing light. The last two cost more.</source>
        <translation>Cómo demuestra alguien que está presente: mirando a la cámara, moviéndose o con luz cambiante. Los dos últimos cuestan más.</translation>
    </message>
    <message>
        <source>Move the head</source>
        <translation>Mover la cabeza</translation>
    </message>
    <message>
        <source>Changing light</source>
        <translation>Luz cambiante</translation>
    </message>
    <message>
        <source>Look into the camera</source>
        <translation>Mirar a la cámara</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How often somebody may try.</source>
        <translation>Cuántas veces se puede intentar.</translation>
    </message>
    <message>
        <source>the workflow&apos;s number</source>
        <translation>el número del flujo</translation>
    </message>
    <message>
        <source>Mode of the changing light</source>
        <translation>Modo de la luz cambiante</translation>
    </message>
    <message>
        <source>The value 1 is the strict mode, with colours that no recording can know. The provider does not publish other values.</source>
        <translation>El valor 1 es el modo estricto, con colores que ninguna grabación puede conocer. El proveedor no publica otros valores.</translation>
    </message>
    <message>
        <source>Liveness: decline below</source>
        <translation>Prueba de vida: rechazar por debajo de</translation>
    </message>
    <message>
        <source>A lower liveness score is declined.</source>
        <translation>Un puntaje de vida menor se rechaza.</translation>
    </message>
    <message>
        <source>Scores usually lie between 0 and 100.</source>
        <translation>Los puntajes suelen estar entre 0 y 100.</translation>
    </message>
    <message>
        <source>Liveness: review below</source>
        <translation>Prueba de vida: revisar por debajo de</translation>
    </message>
    <message>
        <source>A lower liveness score has to be looked at by somebody.</source>
        <translation>Un puntaje de vida menor tiene que revisarlo alguien.</translation>
    </message>
    <message>
        <source>Quality: decline below</source>
        <translation>Calidad: rechazar por debajo de</translation>
    </message>
    <message>
        <source>A selfie with a lower quality is declined.</source>
        <translation>Una selfi de menor calidad se rechaza.</translation>
    </message>
    <message>
        <source>Quality: review below</source>
        <translation>Calidad: revisar por debajo de</translation>
    </message>
    <message>
        <source>A selfie with a lower quality has to be looked at by somebody.</source>
        <translation>Una selfi de menor calidad tiene que revisarla alguien.</translation>
    </message>
    <message>
        <source>Darkest selfie</source>
        <translation>Selfie más oscura</translation>
    </message>
    <message>
        <source>A darker selfie gets what is chosen for too dark.</source>
        <translation>Una selfi más oscura recibe lo elegido para demasiado oscura.</translation>
    </message>
    <message>
        <source>Brightest selfie</source>
        <translation>Selfie más clara</translation>
    </message>
    <message>
        <source>A brighter selfie gets what is chosen for too bright.</source>
        <translation>Una selfi más clara recibe lo elegido para demasiado clara.</translation>
    </message>
    <message>
        <source>Ask again when the result is unclear</source>
        <translation>Pedirla otra vez cuando el resultado no es claro</translation>
    </message>
    <message>
        <source>In the provider&apos;s apps, a score between declining and reviewing is asked for again and does not count as an attempt.</source>
        <translation>En las aplicaciones del proveedor, un puntaje entre rechazar y revisar se pide otra vez y no cuenta como intento.</translation>
    </message>
    <message>
        <source>Record sound with the selfie</source>
        <translation>Grabar el sonido de la selfi</translation>
    </message>
    <message>
        <source>Records the microphone during the selfie, for somebody who reviews the session.</source>
        <translation>Graba el micrófono durante la selfi, para quien revise la sesión.</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Modo de privacidad</translation>
    </message>
    <message>
        <source>The provider does not publish what this mode does.</source>
        <translation>El proveedor no publica qué hace este modo.</translation>
    </message>
    <message>
        <source>Search for the face among known people</source>
        <translation>Buscar el rostro entre personas conocidas</translation>
    </message>
    <message>
        <source>Compares the face with people who were verified before and with your lists, and keeps it for later. Without it, known faces are not found.</source>
        <translation>Compara el rostro con personas ya verificadas y con sus listas, y lo guarda para después. Sin esto no se encuentran rostros conocidos.</translation>
    </message>
    <message>
        <source>Selfie is too dark</source>
        <translation>La selfi es demasiado oscura</translation>
    </message>
    <message>
        <source>What happens when the selfie is darker than the limit.</source>
        <translation>Qué pasa cuando la selfi es más oscura que el límite.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Selfie is too bright</source>
        <translation>La selfi es demasiado clara</translation>
    </message>
    <message>
        <source>What happens when the selfie is brighter than the limit.</source>
        <translation>Qué pasa cuando la selfi es más clara que el límite.</translation>
    </message>
    <message>
        <source>Camera is not the device&apos;s own</source>
        <translation>La cámara no es la del dispositivo</translation>
    </message>
    <message>
        <source>What happens when an external camera is found.</source>
        <translation>Qué pasa cuando se encuentra una cámara externa.</translation>
    </message>
    <message>
        <source>Video was injected</source>
        <translation>Video inyectado</translation>
    </message>
    <message>
        <source>What happens when images are fed in instead of coming from the camera.</source>
        <translation>Qué pasa cuando las imágenes se introducen en vez de venir de la cámara.</translation>
    </message>
    <message>
        <source>Photo of a screen</source>
        <translation>Foto de una pantalla</translation>
    </message>
    <message>
        <source>What happens when the selfie is a photo of a screen.</source>
        <translation>Qué pasa cuando la selfi es una foto de una pantalla.</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>What happens when the images come from a program instead of a camera.</source>
        <translation>Qué pasa cuando las imágenes vienen de un programa en vez de una cámara.</translation>
    </message>
    <message>
        <source>More than one face</source>
        <translation>Más de un rostro</translation>
    </message>
    <message>
        <source>What happens when there is more than one face in the picture.</source>
        <translation>Qué pasa cuando hay más de un rostro en la imagen.</translation>
    </message>
    <message>
        <source>Face is known already</source>
        <translation>El rostro ya es conocido</translation>
    </message>
    <message>
        <source>What happens when the face is like that of somebody who was verified before.</source>
        <translation>Qué pasa cuando el rostro se parece al de alguien ya verificado.</translation>
    </message>
    <message>
        <source>Face is known under another name</source>
        <translation>El rostro se conoce con otro nombre</translation>
    </message>
    <message>
        <source>What happens when a known face had another name.</source>
        <translation>Qué pasa cuando un rostro conocido tenía otro nombre.</translation>
    </message>
    <message>
        <source>Face is known with another date of birth</source>
        <translation>El rostro se conoce con otra fecha de nacimiento</translation>
    </message>
    <message>
        <source>What happens when a known face had another date of birth. Another document of the same person does not count.</source>
        <translation>Qué pasa cuando un rostro conocido tenía otra fecha de nacimiento. Otro documento de la misma persona no cuenta.</translation>
    </message>
    <message>
        <source>Recording repeats itself</source>
        <translation>La grabación se repite</translation>
    </message>
    <message>
        <source>What happens when the recording repeats a moving part, as a loop does.</source>
        <translation>Qué pasa cuando la grabación repite una parte con movimiento, como lo hace un bucle.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Each rule looks at one result and gives the check another verdict when its condition holds.</source>
        <translation>Cada regla mira un resultado y da a la verificación otro desenlace cuando se cumple su condición.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The place of the result, such as kyc.issuing_state.</source>
        <translation>El lugar del resultado, como kyc.issuing_state.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>How the result is compared.</source>
        <translation>Cómo se compara el resultado.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es a lo sumo</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>cumple el patrón</translation>
    </message>
    <message>
        <source>is alike</source>
        <translation>se parece a</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the result is compared with.</source>
        <translation>Con qué se compara el resultado.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Clase de valor</translation>
    </message>
    <message>
        <source>Whether the value stands for itself, for another result or for one of your lists.</source>
        <translation>Si el valor vale por sí mismo, por otro resultado o por una de sus listas.</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>El valor mismo</translation>
    </message>
    <message>
        <source>Another result</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <source>One of your lists</source>
        <translation>Una de sus listas</translation>
    </message>
    <message>
        <source>A date counted from today</source>
        <translation>Una fecha contada desde hoy</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>What the check gives when the condition holds.</source>
        <translation>Lo que da la verificación cuando se cumple la condición.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>A score to give along with the verdict.</source>
        <translation>Un puntaje que se da junto con el desenlace.</translation>
    </message>
    <message>
        <source>AML screening</source>
        <translation>Búsqueda en listas AML</translation>
    </message>
    <message>
        <source>Looks for the person or company in lists of sanctions, politically exposed persons and bad news.</source>
        <translation>Busca a la persona o la empresa en listas de sanciones, de personas expuestas políticamente y de malas noticias.</translation>
    </message>
    <message>
        <source>Risk of a match</source>
        <translation>Riesgo de una coincidencia</translation>
    </message>
    <message>
        <source>How risky a match may be before somebody has to look at it or it is declined.</source>
        <translation>Qué riesgo puede tener una coincidencia antes de que alguien la revise o de que se rechace.</translation>
    </message>
    <message>
        <source>What counts as a match</source>
        <translation>Qué cuenta como coincidencia</translation>
    </message>
    <message>
        <source>How alike a list&apos;s entry has to be to count at all, and what weighs how much in that.</source>
        <translation>Cuánto tiene que parecerse una entrada de una lista para contar, y cuánto pesa cada cosa.</translation>
    </message>
    <message>
        <source>The same limits for companies.</source>
        <translation>Los mismos límites para empresas.</translation>
    </message>
    <message>
        <source>Who is looked for</source>
        <translation>A quién se busca</translation>
    </message>
    <message>
        <source>Whom the check looks for, and where the details come from.</source>
        <translation>A quién busca la verificación y de dónde vienen los datos.</translation>
    </message>
    <message>
        <source>What goes on after the decision.</source>
        <translation>Lo que sigue después de la decisión.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Who carries the check out. This is chosen on the provider&apos;s own pages.</source>
        <translation>Quién hace la verificación. Se elige en las páginas del propio proveedor.</translation>
    </message>
    <message>
        <source>Person: let through up to</source>
        <translation>Persona: dejar pasar hasta</translation>
    </message>
    <message>
        <source>A match with a risk up to this is let through.</source>
        <translation>Una coincidencia con un riesgo hasta este valor se deja pasar.</translation>
    </message>
    <message>
        <source>Person: review up to</source>
        <translation>Persona: revisar hasta</translation>
    </message>
    <message>
        <source>A match with a risk up to this has to be looked at by somebody; above it, the person is declined.</source>
        <translation>Una coincidencia con un riesgo hasta este valor tiene que revisarla alguien; por encima, la persona se rechaza.</translation>
    </message>
    <message>
        <source>Lowest agreement of a match</source>
        <translation>Acuerdo mínimo de una coincidencia</translation>
    </message>
    <message>
        <source>An entry that agrees less with the person does not count.</source>
        <translation>Una entrada que coincide menos con la persona no cuenta.</translation>
    </message>
    <message>
        <source>Weight of the name</source>
        <translation>Peso del nombre</translation>
    </message>
    <message>
        <source>How much the name counts in the agreement. The weights of name, date of birth and country add up to 100.</source>
        <translation>Cuánto cuenta el nombre en la coincidencia. Los pesos del nombre, la fecha de nacimiento y el país suman 100.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Weight of the date of birth</source>
        <translation>Peso de la fecha de nacimiento</translation>
    </message>
    <message>
        <source>How much the date of birth counts in the agreement.</source>
        <translation>Cuánto cuenta la fecha de nacimiento en la coincidencia.</translation>
    </message>
    <message>
        <source>Weight of the country</source>
        <translation>Peso del país</translation>
    </message>
    <message>
        <source>How much the country counts in the agreement.</source>
        <translation>Cuánto cuenta el país en la coincidencia.</translation>
    </message>
    <message>
        <source>Company: let through up to</source>
        <translation>Empresa: dejar pasar hasta</translation>
    </message>
    <message>
        <source>Company: review up to</source>
        <translation>Empresa: revisar hasta</translation>
    </message>
    <message>
        <source>A match with a risk up to this has to be looked at by somebody; above it, the company is declined.</source>
        <translation>Una coincidencia con un riesgo hasta este valor tiene que revisarla alguien; por encima, la empresa se rechaza.</translation>
    </message>
    <message>
        <source>Company: lowest agreement of a match</source>
        <translation>Empresa: acuerdo mínimo de una coincidencia</translation>
    </message>
    <message>
        <source>An entry that agrees less with the company does not count.</source>
        <translation>Una entrada que coincide menos con la empresa no cuenta.</translation>
    </message>
    <message>
        <source>Company: weight of the name</source>
        <translation>Empresa: peso del nombre</translation>
    </message>
    <message>
        <source>How much the name counts in the agreement. The weights of name, date and country add up to 100.</source>
        <translation>Cuánto cuenta el nombre en la coincidencia. Los pesos del nombre, la fecha y el país suman 100.</translation>
    </message>
    <message>
        <source>Company: weight of the date</source>
        <translation>Empresa: peso de la fecha</translation>
    </message>
    <message>
        <source>How much the date of incorporation counts in the agreement.</source>
        <translation>Cuánto cuenta la fecha de constitución en la coincidencia.</translation>
    </message>
    <message>
        <source>Company: weight of the country</source>
        <translation>Empresa: peso del país</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Se busca</translation>
    </message>
    <message>
        <source>Whether a person or a company is looked for. Without a choice, it is what the workflow checks.</source>
        <translation>Si se busca una persona o una empresa. Sin elección, es lo que verifica el flujo.</translation>
    </message>
    <message>
        <source>what the workflow checks</source>
        <translation>lo que verifica el flujo</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>Where details come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <source>Which Document AI field, which question or which expected value gives each detail. For a company, they mean its legal name, date of incorporation, country and registration number.</source>
        <translation>Qué campo de Document AI, qué pregunta o qué valor esperado da cada dato. Para una empresa son su razón social, su fecha de constitución, su país y su número de registro.</translation>
    </message>
    <message>
        <source>earlier checks only</source>
        <translation>solo verificaciones anteriores</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>What gives the detail.</source>
        <translation>Qué da el dato.</translation>
    </message>
    <message>
        <source>Document AI</source>
        <translation>Document AI</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Expected with the session</source>
        <translation>Esperado con la sesión</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The key of the Document AI field or question, or expected_details and metadata with the name behind a dot.</source>
        <translation>La clave del campo de Document AI o de la pregunta, o expected_details y metadata con el nombre detrás de un punto.</translation>
    </message>
    <message>
        <source>Not all details are known</source>
        <translation>No se conocen todos los datos</translation>
    </message>
    <message>
        <source>What happens when the name, the date of birth or the country is missing.</source>
        <translation>Qué pasa cuando falta el nombre, la fecha de nacimiento o el país.</translation>
    </message>
    <message>
        <source>Keep watching the person</source>
        <translation>Seguir vigilando a la persona</translation>
    </message>
    <message>
        <source>Looks again and again after the person was accepted. The provider charges for it.</source>
        <translation>Vuelve a buscar una y otra vez después de aceptar a la persona. El proveedor lo cobra.</translation>
    </message>
    <message>
        <source>Keep watching the company</source>
        <translation>Seguir vigilando a la empresa</translation>
    </message>
    <message>
        <source>Looks again and again after the company was accepted.</source>
        <translation>Vuelve a buscar una y otra vez después de aceptar a la empresa.</translation>
    </message>
    <message>
        <source>Open a case for every match</source>
        <translation>Abrir un caso por cada coincidencia</translation>
    </message>
    <message>
        <source>Makes a case for your team whenever something is found.</source>
        <translation>Crea un caso para su equipo cada vez que se encuentra algo.</translation>
    </message>
    <message>
        <source>Model of the case</source>
        <translation>Modelo del caso</translation>
    </message>
    <message>
        <source>The id of the model after which cases are made.</source>
        <translation>El identificador del modelo según el cual se hacen los casos.</translation>
    </message>
    <message>
        <source>The engine that carries the check out.</source>
        <translation>El motor que hace la verificación.</translation>
    </message>
    <message>
        <source>the provider&apos;s own</source>
        <translation>el del proveedor</translation>
    </message>
    <message>
        <source>Fall back to the provider&apos;s own engine</source>
        <translation>Recurrir al motor del proveedor</translation>
    </message>
    <message>
        <source>Whether the provider&apos;s own engine takes over when the chosen one fails.</source>
        <translation>Si el motor del propio proveedor sigue cuando falla el elegido.</translation>
    </message>
    <message>
        <source>Bank account verification</source>
        <translation>Verificación de la cuenta bancaria</translation>
    </message>
    <message>
        <source>Has somebody sign in to their bank and compares the account&apos;s holder with the person.</source>
        <translation>Hace que alguien entre en su banco y compara al titular de la cuenta con la persona.</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <source>Which banks are offered and how the account is chosen.</source>
        <translation>Qué bancos se ofrecen y cómo se elige la cuenta.</translation>
    </message>
    <message>
        <source>Comparing the holder</source>
        <translation>Comparación del titular</translation>
    </message>
    <message>
        <source>What the holder is compared with, and how alike the names have to be.</source>
        <translation>Con qué se compara al titular y cuánto tienen que parecerse los nombres.</translation>
    </message>
    <message>
        <source>Data of the account</source>
        <translation>Datos de la cuenta</translation>
    </message>
    <message>
        <source>What is read from the account, and what is kept.</source>
        <translation>Qué se lee de la cuenta y qué se guarda.</translation>
    </message>
    <message>
        <source>Countries and banks</source>
        <translation>Países y bancos</translation>
    </message>
    <message>
        <source>Banks of which countries are offered. Nothing runs while the list is empty.</source>
        <translation>De qué países se ofrecen bancos. No se hace nada mientras la lista está vacía.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Whether banks of this country are offered.</source>
        <translation>Si se ofrecen bancos de este país.</translation>
    </message>
    <message>
        <source>Which banks are offered, by the provider&apos;s codes, or the word all.</source>
        <translation>Qué bancos se ofrecen, con los códigos del proveedor, o la palabra all.</translation>
    </message>
    <message>
        <source>Choice of the account</source>
        <translation>Elección de la cuenta</translation>
    </message>
    <message>
        <source>Whether the person chooses the account, or the first that fits is taken.</source>
        <translation>Si la persona elige la cuenta o se toma la primera que sirve.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>La primera que sirve</translation>
    </message>
    <message>
        <source>The person chooses</source>
        <translation>La persona elige</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>Clases de cuenta</translation>
    </message>
    <message>
        <source>Which kinds of account are taken. Credit cards, loans and investments never are.</source>
        <translation>Qué clases de cuenta se toman. Nunca tarjetas de crédito, préstamos ni inversiones.</translation>
    </message>
    <message>
        <source>current accounts</source>
        <translation>cuentas corrientes</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Codes of the currencies in which the account may be, such as EUR.</source>
        <translation>Códigos de las monedas en que puede estar la cuenta, como EUR.</translation>
    </message>
    <message>
        <source>any currency</source>
        <translation>cualquier moneda</translation>
    </message>
    <message>
        <source>Time for signing in</source>
        <translation>Tiempo para entrar</translation>
    </message>
    <message>
        <source>How long somebody may take to sign in to the bank.</source>
        <translation>Cuánto puede tardar alguien en entrar en su banco.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>Se puede omitir</translation>
    </message>
    <message>
        <source>Whether people may go on without showing an account.</source>
        <translation>Si las personas pueden seguir sin mostrar una cuenta.</translation>
    </message>
    <message>
        <source>Only banks with their own sign-in</source>
        <translation>Solo bancos con su propia entrada</translation>
    </message>
    <message>
        <source>Leaves out banks where the provider would ask for the password itself.</source>
        <translation>Deja fuera los bancos en los que el proveedor pediría la contraseña misma.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Which earlier check says who the holder should be.</source>
        <translation>Qué verificación anterior dice quién debe ser el titular.</translation>
    </message>
    <message>
        <source>The best that is there</source>
        <translation>Lo mejor que haya</translation>
    </message>
    <message>
        <source>The identity document</source>
        <translation>El documento de identidad</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>La base de datos</translation>
    </message>
    <message>
        <source>What was expected</source>
        <translation>Lo que se esperaba</translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>El cuestionario</translation>
    </message>
    <message>
        <source>Which Document AI field, which question or which expected value gives each detail of the holder.</source>
        <translation>Qué campo de Document AI, qué pregunta o qué valor esperado da cada dato del titular.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Full match from</source>
        <translation>Coincidencia completa desde</translation>
    </message>
    <message>
        <source>From this score on the names agree.</source>
        <translation>Desde este puntaje, los nombres coinciden.</translation>
    </message>
    <message>
        <source>Partial match from</source>
        <translation>Coincidencia parcial desde</translation>
    </message>
    <message>
        <source>From this score on the names agree in part; below it they do not.</source>
        <translation>Desde este puntaje, los nombres coinciden en parte; por debajo no coinciden.</translation>
    </message>
    <message>
        <source>Address has to agree</source>
        <translation>La dirección tiene que coincidir</translation>
    </message>
    <message>
        <source>Whether the holder&apos;s address has to agree, too.</source>
        <translation>Si también tiene que coincidir la dirección del titular.</translation>
    </message>
    <message>
        <source>Trust the bank&apos;s own score</source>
        <translation>Confiar en el puntaje del banco</translation>
    </message>
    <message>
        <source>Uses the bank&apos;s own score of the names when it is higher.</source>
        <translation>Usa el puntaje de los nombres del propio banco cuando es mayor.</translation>
    </message>
    <message>
        <source>Show people the result</source>
        <translation>Mostrar el resultado a la persona</translation>
    </message>
    <message>
        <source>Tells people whether the names agree.</source>
        <translation>Dice a las personas si los nombres coinciden.</translation>
    </message>
    <message>
        <source>Read from the account</source>
        <translation>Se lee de la cuenta</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Who the account belongs to. This cannot be left out.</source>
        <translation>De quién es la cuenta. No se puede dejar fuera.</translation>
    </message>
    <message>
        <source>The holder is always read.</source>
        <translation>El titular se lee siempre.</translation>
    </message>
    <message>
        <source>Account numbers</source>
        <translation>Números de cuenta</translation>
    </message>
    <message>
        <source>The numbers of the account.</source>
        <translation>Los números de la cuenta.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>How much is on the account. The provider charges for it.</source>
        <translation>Cuánto hay en la cuenta. El proveedor lo cobra.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>What came in and went out. The provider charges for it.</source>
        <translation>Lo que entró y salió. El proveedor lo cobra.</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>What counts as income. The provider charges for it.</source>
        <translation>Lo que cuenta como ingreso. El proveedor lo cobra.</translation>
    </message>
    <message>
        <source>Lowest balance</source>
        <translation>Saldo mínimo</translation>
    </message>
    <message>
        <source>The least that has to be on the account, in its own currency. Needs balances to be read; zero is a limit, too.</source>
        <translation>Lo menos que tiene que haber en la cuenta, en su propia moneda. Necesita que se lean los saldos; cero también es un límite.</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>Días de historial</translation>
    </message>
    <message>
        <source>How far back transactions are read. Needs transactions to be read.</source>
        <translation>Hasta cuándo atrás se leen los movimientos. Necesita que se lean los movimientos.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Fetch again after the decision</source>
        <translation>Leer otra vez después de la decisión</translation>
    </message>
    <message>
        <source>Reads the account again later. Needs balances, transactions or income to be read.</source>
        <translation>Lee la cuenta otra vez más tarde. Necesita que se lean saldos, movimientos o ingresos.</translation>
    </message>
    <message>
        <source>Keep full account numbers</source>
        <translation>Guardar los números de cuenta completos</translation>
    </message>
    <message>
        <source>Keeps the full account numbers instead of a part of them. Needs them to be read.</source>
        <translation>Guarda los números de cuenta completos en vez de una parte. Necesita que se lean.</translation>
    </message>
    <message>
        <source>Keep the bank&apos;s own record of the holder</source>
        <translation>Guardar el registro del banco sobre el titular</translation>
    </message>
    <message>
        <source>Keeps what the bank said about the holder, word for word.</source>
        <translation>Guarda palabra por palabra lo que dijo el banco sobre el titular.</translation>
    </message>
    <message>
        <source>Attempts are used up</source>
        <translation>Se agotan los intentos</translation>
    </message>
    <message>
        <source>What happens when all attempts are used up.</source>
        <translation>Qué pasa cuando se agotan todos los intentos.</translation>
    </message>
    <message>
        <source>Names do not agree</source>
        <translation>Los nombres no coinciden</translation>
    </message>
    <message>
        <source>What happens when the names do not agree.</source>
        <translation>Qué pasa cuando los nombres no coinciden.</translation>
    </message>
    <message>
        <source>Names agree in part</source>
        <translation>Los nombres coinciden en parte</translation>
    </message>
    <message>
        <source>What happens when the names agree in part only.</source>
        <translation>Qué pasa cuando los nombres coinciden solo en parte.</translation>
    </message>
    <message>
        <source>Check was skipped</source>
        <translation>La verificación se omitió</translation>
    </message>
    <message>
        <source>What happens when somebody skips this check.</source>
        <translation>Qué pasa cuando alguien omite esta verificación.</translation>
    </message>
    <message>
        <source>Account of a business</source>
        <translation>Cuenta de una empresa</translation>
    </message>
    <message>
        <source>What happens when the account belongs to a business.</source>
        <translation>Qué pasa cuando la cuenta es de una empresa.</translation>
    </message>
    <message>
        <source>Permission has ended</source>
        <translation>Terminó el permiso</translation>
    </message>
    <message>
        <source>What happens when the permission to read the account has ended.</source>
        <translation>Qué pasa cuando terminó el permiso para leer la cuenta.</translation>
    </message>
    <message>
        <source>Bank of another country</source>
        <translation>Banco de otro país</translation>
    </message>
    <message>
        <source>What happens when the bank is in another country.</source>
        <translation>Qué pasa cuando el banco está en otro país.</translation>
    </message>
    <message>
        <source>Other currency</source>
        <translation>Otra moneda</translation>
    </message>
    <message>
        <source>What happens when the account is in a currency that is not expected.</source>
        <translation>Qué pasa cuando la cuenta está en una moneda que no se espera.</translation>
    </message>
    <message>
        <source>Several holders</source>
        <translation>Varios titulares</translation>
    </message>
    <message>
        <source>What happens when the account has more than one holder.</source>
        <translation>Qué pasa cuando la cuenta tiene más de un titular.</translation>
    </message>
    <message>
        <source>Bank names no holder</source>
        <translation>El banco no nombra al titular</translation>
    </message>
    <message>
        <source>What happens when the bank does not say who the holder is.</source>
        <translation>Qué pasa cuando el banco no dice quién es el titular.</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con que comparar</translation>
    </message>
    <message>
        <source>What happens when no earlier check found an identity.</source>
        <translation>Qué pasa cuando ninguna verificación anterior encontró una identidad.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>No se pudo leer nada</translation>
    </message>
    <message>
        <source>What happens when the account cannot be read after several tries.</source>
        <translation>Qué pasa cuando no se puede leer la cuenta después de varios intentos.</translation>
    </message>
    <message>
        <source>Bank is not offered</source>
        <translation>El banco no se ofrece</translation>
    </message>
    <message>
        <source>What happens when the person&apos;s bank is not offered and skipping is not allowed.</source>
        <translation>Qué pasa cuando no se ofrece el banco de la persona y no está permitido omitir.</translation>
    </message>
    <message>
        <source>Balance is too low</source>
        <translation>El saldo es demasiado bajo</translation>
    </message>
    <message>
        <source>What happens when the balance lies below the limit.</source>
        <translation>Qué pasa cuando el saldo está por debajo del límite.</translation>
    </message>
    <message>
        <source>Database validation</source>
        <translation>Validación en bases de datos</translation>
    </message>
    <message>
        <source>Compares the person&apos;s details with official and other databases of a country.</source>
        <translation>Compara los datos de la persona con bases de datos oficiales y otras de un país.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Which databases are asked, and with which details.</source>
        <translation>Qué bases de datos se consultan y con qué datos.</translation>
    </message>
    <message>
        <source>Countries and databases</source>
        <translation>Países y bases de datos</translation>
    </message>
    <message>
        <source>Which databases of which countries are asked. Nothing is asked while the list is empty.</source>
        <translation>Qué bases de datos de qué países se consultan. No se consulta nada mientras la lista está vacía.</translation>
    </message>
    <message>
        <source>Which databases of the country are asked, by the provider&apos;s codes.</source>
        <translation>Qué bases de datos del país se consultan, con los códigos del proveedor.</translation>
    </message>
    <message>
        <source>For a detail that no earlier check finds: which Document AI field, which question or which expected value gives it.</source>
        <translation>Para un dato que ninguna verificación anterior encuentra: qué campo de Document AI, qué pregunta o qué valor esperado lo da.</translation>
    </message>
    <message>
        <source>Nothing agrees</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>What happens when no detail agrees with a database.</source>
        <translation>Qué pasa cuando ningún dato coincide con una base de datos.</translation>
    </message>
    <message>
        <source>Only some details agree</source>
        <translation>Solo coinciden algunos datos</translation>
    </message>
    <message>
        <source>What happens when only some details agree with a database.</source>
        <translation>Qué pasa cuando solo algunos datos coinciden con una base de datos.</translation>
    </message>
    <message>
        <source>No database fits</source>
        <translation>Ninguna base de datos sirve</translation>
    </message>
    <message>
        <source>What happens when none of the chosen databases covers the country or the document.</source>
        <translation>Qué pasa cuando ninguna de las bases de datos elegidas cubre el país o el documento.</translation>
    </message>
    <message>
        <source>Reads any other document that you describe, such as a certificate or a contract.</source>
        <translation>Lee cualquier otro documento que usted describa, como un certificado o un contrato.</translation>
    </message>
    <message>
        <source>Which documents are asked for, and what is read from them.</source>
        <translation>Qué documentos se piden y qué se lee de ellos.</translation>
    </message>
    <message>
        <source>Documents to read</source>
        <translation>Documentos que se leen</translation>
    </message>
    <message>
        <source>Each document with a title, a description for the person, and the fields that are read from it. At most three in one check.</source>
        <translation>Cada documento con un título, una descripción para la persona y los campos que se leen de él. Como máximo tres en una verificación.</translation>
    </message>
    <message>
        <source>One check takes at most three documents. Add another Document AI check for more.</source>
        <translation>Una verificación toma como máximo tres documentos. Agregue otra verificación de Document AI para más.</translation>
    </message>
    <message>
        <source>The name by which your systems know the document.</source>
        <translation>El nombre con que sus sistemas conocen el documento.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What people read above the upload.</source>
        <translation>Lo que leen las personas encima de la carga.</translation>
    </message>
    <message>
        <source>What people read below the title.</source>
        <translation>Lo que leen las personas debajo del título.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>What is read from the document.</source>
        <translation>Lo que se lee del documento.</translation>
    </message>
    <message>
        <source>The name by which your systems know the field. A field with the key full_name gives AML screening the name.</source>
        <translation>El nombre con que sus sistemas conocen el campo. Un campo con la clave full_name da el nombre a la búsqueda AML.</translation>
    </message>
    <message>
        <source>What the field is called in the document.</source>
        <translation>Cómo se llama el campo en el documento.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What the field holds.</source>
        <translation>Lo que contiene el campo.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Whether the document is incomplete without it.</source>
        <translation>Si el documento está incompleto sin él.</translation>
    </message>
    <message>
        <source>Is the full name</source>
        <translation>Es el nombre completo</translation>
    </message>
    <message>
        <source>Whether the field holds the person&apos;s full name, to be compared with the identity. Only one field of a document may.</source>
        <translation>Si el campo contiene el nombre completo de la persona, para compararlo con la identidad. Solo puede hacerlo un campo de un documento.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>A hint for reading the field.</source>
        <translation>Una ayuda para leer el campo.</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nombre en otros idiomas</translation>
    </message>
    <message>
        <source>What the field is called in other languages.</source>
        <translation>Cómo se llama el campo en otros idiomas.</translation>
    </message>
    <message>
        <source>The text in this language.</source>
        <translation>El texto en este idioma.</translation>
    </message>
    <message>
        <source>Title in other languages</source>
        <translation>Título en otros idiomas</translation>
    </message>
    <message>
        <source>The title in other languages.</source>
        <translation>El título en otros idiomas.</translation>
    </message>
    <message>
        <source>Description in other languages</source>
        <translation>Descripción en otros idiomas</translation>
    </message>
    <message>
        <source>The description in other languages.</source>
        <translation>La descripción en otros idiomas.</translation>
    </message>
    <message>
        <source>How often somebody may try to hand in a document.</source>
        <translation>Cuántas veces se puede intentar entregar un documento.</translation>
    </message>
    <message>
        <source>Lowest agreement of names</source>
        <translation>Parecido mínimo de los nombres</translation>
    </message>
    <message>
        <source>How alike the name in the document and the verified name have to be.</source>
        <translation>Cuánto tienen que parecerse el nombre del documento y el nombre verificado.</translation>
    </message>
    <message>
        <source>Looks tampered with</source>
        <translation>Parece manipulado</translation>
    </message>
    <message>
        <source>What happens when the document looks tampered with.</source>
        <translation>Qué pasa cuando el documento parece manipulado.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>What happens when a required field was not found in the document.</source>
        <translation>Qué pasa cuando no se encontró en el documento un campo obligatorio.</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>El nombre difiere</translation>
    </message>
    <message>
        <source>What happens when the name in the document differs from the verified identity.</source>
        <translation>Qué pasa cuando el nombre del documento difiere de la identidad verificada.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>What happens when the document cannot be read.</source>
        <translation>Qué pasa cuando no se puede leer el documento.</translation>
    </message>
    <message>
        <source>File cannot be used</source>
        <translation>El archivo no se puede usar</translation>
    </message>
    <message>
        <source>What happens when files of this kind cannot be used.</source>
        <translation>Qué pasa cuando los archivos de esta clase no se pueden usar.</translation>
    </message>
    <message>
        <source>Sends a code to an email address and looks at how risky the address is.</source>
        <translation>Envía un código a una dirección de correo y mira qué tan riesgosa es la dirección.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>How the code looks and how often it may be tried.</source>
        <translation>Cómo es el código y cuántas veces se puede intentar.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>How much is found out about the address, and from which score on it counts as risky.</source>
        <translation>Cuánto se averigua sobre la dirección y desde qué puntaje cuenta como riesgosa.</translation>
    </message>
    <message>
        <source>Length of the code</source>
        <translation>Longitud del código</translation>
    </message>
    <message>
        <source>How many characters the code has.</source>
        <translation>Cuántos caracteres tiene el código.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>Letters in the code</source>
        <translation>Letras en el código</translation>
    </message>
    <message>
        <source>Whether the code has letters beside digits.</source>
        <translation>Si el código tiene letras además de cifras.</translation>
    </message>
    <message>
        <source>Tries for one code</source>
        <translation>Intentos para un código</translation>
    </message>
    <message>
        <source>How often somebody may enter a code wrongly.</source>
        <translation>Cuántas veces se puede escribir mal un código.</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes somebody may ask for.</source>
        <translation>Cuántos códigos nuevos puede pedir alguien.</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>Only addresses of companies</source>
        <translation>Solo direcciones de empresas</translation>
    </message>
    <message>
        <source>Refuses addresses of free mail services.</source>
        <translation>Rechaza las direcciones de servicios de correo gratuitos.</translation>
    </message>
    <message>
        <source>Limit of the risk score</source>
        <translation>Límite del puntaje de riesgo</translation>
    </message>
    <message>
        <source>An address that does worse than this gets what is chosen for a bad risk score.</source>
        <translation>Una dirección con un resultado peor recibe lo elegido para un mal puntaje de riesgo.</translation>
    </message>
    <message>
        <source>Find out more about the address</source>
        <translation>Averiguar más sobre la dirección</translation>
    </message>
    <message>
        <source>Asks further sources about the address.</source>
        <translation>Consulta otras fuentes sobre la dirección.</translation>
    </message>
    <message>
        <source>Look for accounts with the address</source>
        <translation>Buscar cuentas con la dirección</translation>
    </message>
    <message>
        <source>Looks whether the address is used in social networks.</source>
        <translation>Mira si la dirección se usa en redes sociales.</translation>
    </message>
    <message>
        <source>Found in a data breach</source>
        <translation>En una filtración de datos</translation>
    </message>
    <message>
        <source>What happens when the address is part of a known data breach.</source>
        <translation>Qué pasa cuando la dirección está en una filtración de datos conocida.</translation>
    </message>
    <message>
        <source>Found in many data breaches</source>
        <translation>En muchas filtraciones de datos</translation>
    </message>
    <message>
        <source>What happens when the address is part of many data breaches.</source>
        <translation>Qué pasa cuando la dirección está en muchas filtraciones de datos.</translation>
    </message>
    <message>
        <source>Found in a recent data breach</source>
        <translation>En una filtración de datos reciente</translation>
    </message>
    <message>
        <source>What happens when the address is part of a recent data breach.</source>
        <translation>Qué pasa cuando la dirección está en una filtración de datos reciente.</translation>
    </message>
    <message>
        <source>Throw-away address</source>
        <translation>Dirección desechable</translation>
    </message>
    <message>
        <source>What happens when the address is of a provider of throw-away addresses.</source>
        <translation>Qué pasa cuando la dirección es de un proveedor de direcciones desechables.</translation>
    </message>
    <message>
        <source>Address is known already</source>
        <translation>La dirección ya es conocida</translation>
    </message>
    <message>
        <source>What happens when the address was verified before in this application.</source>
        <translation>Qué pasa cuando la dirección ya se verificó antes en esta aplicación.</translation>
    </message>
    <message>
        <source>Bad risk score</source>
        <translation>Mal puntaje de riesgo</translation>
    </message>
    <message>
        <source>What happens when the risk score is worse than the limit.</source>
        <translation>Qué pasa cuando el puntaje de riesgo es peor que el límite.</translation>
    </message>
    <message>
        <source>No accounts found</source>
        <translation>No se encontraron cuentas</translation>
    </message>
    <message>
        <source>What happens when no account in social networks uses the address.</source>
        <translation>Qué pasa cuando ninguna cuenta en redes sociales usa la dirección.</translation>
    </message>
    <message>
        <source>Reported by another organisation</source>
        <translation>Denunciado por otra organización</translation>
    </message>
    <message>
        <source>What happens when another organisation has reported the address.</source>
        <translation>Qué pasa cuando otra organización denunció la dirección.</translation>
    </message>
    <message>
        <source>Face match</source>
        <translation>Comparación de rostros</translation>
    </message>
    <message>
        <source>Compares the selfie with the portrait on the identity document.</source>
        <translation>Compara la selfi con el retrato del documento de identidad.</translation>
    </message>
    <message>
        <source>Decline below</source>
        <translation>Rechazar por debajo de</translation>
    </message>
    <message>
        <source>A face that is less alike is declined.</source>
        <translation>Un rostro menos parecido se rechaza.</translation>
    </message>
    <message>
        <source>Review below</source>
        <translation>Revisar por debajo de</translation>
    </message>
    <message>
        <source>A face that is less alike has to be looked at by somebody.</source>
        <translation>Un rostro menos parecido tiene que revisarlo alguien.</translation>
    </message>
    <message>
        <source>Faces cannot be compared</source>
        <translation>Los rostros no se pueden comparar</translation>
    </message>
    <message>
        <source>What happens when there is no portrait or no selfie to compare.</source>
        <translation>Qué pasa cuando no hay retrato o selfi para comparar.</translation>
    </message>
    <message>
        <source>Eyes are covered</source>
        <translation>Los ojos están cubiertos</translation>
    </message>
    <message>
        <source>What happens when the eyes are covered in the selfie.</source>
        <translation>Qué pasa cuando los ojos están cubiertos en la selfi.</translation>
    </message>
    <message>
        <source>Mouth is covered</source>
        <translation>La boca está cubierta</translation>
    </message>
    <message>
        <source>What happens when the mouth is covered in the selfie.</source>
        <translation>Qué pasa cuando la boca está cubierta en la selfi.</translation>
    </message>
    <message>
        <source>Face is covered</source>
        <translation>El rostro está cubierto</translation>
    </message>
    <message>
        <source>What happens when the face is covered in the selfie.</source>
        <translation>Qué pasa cuando el rostro está cubierto en la selfi.</translation>
    </message>
    <message>
        <source>Precise location</source>
        <translation>Ubicación precisa</translation>
    </message>
    <message>
        <source>Asks the device where it is, and compares that with the other details.</source>
        <translation>Pregunta al dispositivo dónde está y lo compara con los demás datos.</translation>
    </message>
    <message>
        <source>The position</source>
        <translation>La posición</translation>
    </message>
    <message>
        <source>How exact the position has to be and how it is found.</source>
        <translation>Qué tan exacta tiene que ser la posición y cómo se encuentra.</translation>
    </message>
    <message>
        <source>Places and distances</source>
        <translation>Lugares y distancias</translation>
    </message>
    <message>
        <source>Where people may be, and how far from their address and connection.</source>
        <translation>Dónde pueden estar las personas y a qué distancia de su dirección y su conexión.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Whether an approximate position is enough.</source>
        <translation>Si basta una posición aproximada.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Precisa</translation>
    </message>
    <message>
        <source>Approximate is enough</source>
        <translation>Basta aproximada</translation>
    </message>
    <message>
        <source>Go on with a phone</source>
        <translation>Seguir con un teléfono</translation>
    </message>
    <message>
        <source>Lets people on a computer go on with their phone.</source>
        <translation>Permite que quien está en una computadora siga con su teléfono.</translation>
    </message>
    <message>
        <source>Whether people may go on without giving their position.</source>
        <translation>Si las personas pueden seguir sin dar su posición.</translation>
    </message>
    <message>
        <source>Open the app directly</source>
        <translation>Abrir la aplicación directamente</translation>
    </message>
    <message>
        <source>Opens the app on the phone with a link.</source>
        <translation>Abre la aplicación del teléfono con un enlace.</translation>
    </message>
    <message>
        <source>How often somebody may try. The provider does not publish the limits.</source>
        <translation>Cuántas veces se puede intentar. El proveedor no publica los límites.</translation>
    </message>
    <message>
        <source>Time to find the position</source>
        <translation>Tiempo para encontrar la posición</translation>
    </message>
    <message>
        <source>How long the device may take. The provider does not publish the limits.</source>
        <translation>Cuánto puede tardar el dispositivo. El proveedor no publica los límites.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Oldest position</source>
        <translation>Posición más antigua</translation>
    </message>
    <message>
        <source>How old the position may be. The provider does not publish the limits.</source>
        <translation>Qué antigua puede ser la posición. El proveedor no publica los límites.</translation>
    </message>
    <message>
        <source>Least exact position</source>
        <translation>Posición menos exacta</translation>
    </message>
    <message>
        <source>How uncertain the position may be. The provider does not publish the limits.</source>
        <translation>Qué tan incierta puede ser la posición. El proveedor no publica los límites.</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>Unit of the accuracy</source>
        <translation>Unidad de la exactitud</translation>
    </message>
    <message>
        <source>The unit in which the provider&apos;s pages show the accuracy. It is kept in metres.</source>
        <translation>La unidad en que las páginas del proveedor muestran la exactitud. Se guarda en metros.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>Imperial</translation>
    </message>
    <message>
        <source>Distance from the address</source>
        <translation>Distancia a la dirección</translation>
    </message>
    <message>
        <source>How far from the address on the document somebody may be.</source>
        <translation>A qué distancia de la dirección del documento puede estar alguien.</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Unit of the distance from the address</source>
        <translation>Unidad de la distancia a la dirección</translation>
    </message>
    <message>
        <source>The unit in which the provider&apos;s pages show the distance. It is kept in kilometres.</source>
        <translation>La unidad en que las páginas del proveedor muestran la distancia. Se guarda en kilómetros.</translation>
    </message>
    <message>
        <source>Distance from the connection</source>
        <translation>Distancia a la conexión</translation>
    </message>
    <message>
        <source>How far from the place of the internet connection somebody may be.</source>
        <translation>A qué distancia del lugar de la conexión a internet puede estar alguien.</translation>
    </message>
    <message>
        <source>Unit of the distance from the connection</source>
        <translation>Unidad de la distancia a la conexión</translation>
    </message>
    <message>
        <source>Check where people are</source>
        <translation>Comprobar dónde están las personas</translation>
    </message>
    <message>
        <source>Whether the list of places below is applied.</source>
        <translation>Si se aplica la lista de lugares de abajo.</translation>
    </message>
    <message>
        <source>Allowed and refused places</source>
        <translation>Lugares permitidos y rechazados</translation>
    </message>
    <message>
        <source>Countries, and states in them, where people may be or may not. A country that is not listed is allowed.</source>
        <translation>Países, y estados dentro de ellos, donde las personas pueden estar o no. Un país que no está en la lista está permitido.</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>ninguno en la lista</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Whether people may come from this country.</source>
        <translation>Si las personas pueden venir de este país.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>States of the country for which something else holds, by their codes.</source>
        <translation>Estados del país para los que vale otra cosa, por sus códigos.</translation>
    </message>
    <message>
        <source>Whether people may come from this state.</source>
        <translation>Si las personas pueden venir de este estado.</translation>
    </message>
    <message>
        <source>Position is only approximate</source>
        <translation>La posición es solo aproximada</translation>
    </message>
    <message>
        <source>What happens when the position is approximate although a precise one is asked for.</source>
        <translation>Qué pasa cuando la posición es aproximada aunque se pide una precisa.</translation>
    </message>
    <message>
        <source>Too far from the address</source>
        <translation>Demasiado lejos de la dirección</translation>
    </message>
    <message>
        <source>What happens when somebody is further from the address on the document than allowed.</source>
        <translation>Qué pasa cuando alguien está más lejos de la dirección del documento de lo permitido.</translation>
    </message>
    <message>
        <source>Too close to a border to say</source>
        <translation>Demasiado cerca de un límite para saberlo</translation>
    </message>
    <message>
        <source>What happens when the uncertainty of the position reaches over the border of an allowed place.</source>
        <translation>Qué pasa cuando la incertidumbre de la posición pasa el límite de un lugar permitido.</translation>
    </message>
    <message>
        <source>Place is refused</source>
        <translation>El lugar está rechazado</translation>
    </message>
    <message>
        <source>What happens when somebody is in a place that is not allowed.</source>
        <translation>Qué pasa cuando alguien está en un lugar que no está permitido.</translation>
    </message>
    <message>
        <source>Too far from the connection</source>
        <translation>Demasiado lejos de la conexión</translation>
    </message>
    <message>
        <source>What happens when somebody is further from the place of the connection than allowed.</source>
        <translation>Qué pasa cuando alguien está más lejos del lugar de la conexión de lo permitido.</translation>
    </message>
    <message>
        <source>Not exact enough</source>
        <translation>No es bastante exacta</translation>
    </message>
    <message>
        <source>What happens when the position is less exact than the limit.</source>
        <translation>Qué pasa cuando la posición es menos exacta que el límite.</translation>
    </message>
    <message>
        <source>Position is made up</source>
        <translation>La posición es inventada</translation>
    </message>
    <message>
        <source>What happens when a program on the device makes the position up.</source>
        <translation>Qué pasa cuando un programa del dispositivo inventa la posición.</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>What happens when somebody does not allow the position to be read.</source>
        <translation>Qué pasa cuando alguien no permite leer la posición.</translation>
    </message>
    <message>
        <source>Position is too old</source>
        <translation>La posición es demasiado antigua</translation>
    </message>
    <message>
        <source>What happens when the position is older than the limit.</source>
        <translation>Qué pasa cuando la posición es más antigua que el límite.</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>What happens when no position was found, or the check was skipped.</source>
        <translation>Qué pasa cuando no se encontró una posición o se omitió la verificación.</translation>
    </message>
    <message>
        <source>No proof of integrity</source>
        <translation>Sin prueba de integridad</translation>
    </message>
    <message>
        <source>What happens when the device&apos;s maker does not vouch for the position.</source>
        <translation>Qué pasa cuando el fabricante del dispositivo no responde por la posición.</translation>
    </message>
    <message>
        <source>Device and IP analysis</source>
        <translation>Análisis del dispositivo y la IP</translation>
    </message>
    <message>
        <source>Looks at the person&apos;s device and internet connection, and at where they are.</source>
        <translation>Mira el dispositivo y la conexión a internet de la persona, y dónde está.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>From where people may come.</source>
        <translation>De dónde pueden venir las personas.</translation>
    </message>
    <message>
        <source>Check where people come from</source>
        <translation>Comprobar de dónde vienen las personas</translation>
    </message>
    <message>
        <source>Countries, and states in them, from which people may come or may not.</source>
        <translation>Países, y estados dentro de ellos, de los que las personas pueden venir o no.</translation>
    </message>
    <message>
        <source>What happens when the connection comes from a place that is not allowed.</source>
        <translation>Qué pasa cuando la conexión viene de un lugar que no está permitido.</translation>
    </message>
    <message>
        <source>Place is unknown</source>
        <translation>El lugar se desconoce</translation>
    </message>
    <message>
        <source>What happens when it cannot be said where the connection comes from.</source>
        <translation>Qué pasa cuando no se puede decir de dónde viene la conexión.</translation>
    </message>
    <message>
        <source>Country differs from the document</source>
        <translation>El país difiere del documento</translation>
    </message>
    <message>
        <source>What happens when the connection comes from another country than the document.</source>
        <translation>Qué pasa cuando la conexión viene de otro país que el documento.</translation>
    </message>
    <message>
        <source>Address differs from the expected one</source>
        <translation>La dirección difiere de la esperada</translation>
    </message>
    <message>
        <source>What happens when the connection&apos;s address differs from the one expected with the session.</source>
        <translation>Qué pasa cuando la dirección de la conexión difiere de la esperada con la sesión.</translation>
    </message>
    <message>
        <source>Hidden connection</source>
        <translation>Conexión oculta</translation>
    </message>
    <message>
        <source>What happens when a VPN, a proxy or Tor is used.</source>
        <translation>Qué pasa cuando se usa una VPN, un proxy o Tor.</translation>
    </message>
    <message>
        <source>What happens when another verified person used the same internet address.</source>
        <translation>Qué pasa cuando otra persona verificada usó la misma dirección de internet.</translation>
    </message>
    <message>
        <source>Device is known already</source>
        <translation>El dispositivo ya es conocido</translation>
    </message>
    <message>
        <source>What happens when another verified person used the same device.</source>
        <translation>Qué pasa cuando otra persona verificada usó el mismo dispositivo.</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Varios dispositivos</translation>
    </message>
    <message>
        <source>What happens when the session goes on over several devices.</source>
        <translation>Qué pasa cuando la sesión sigue en varios dispositivos.</translation>
    </message>
    <message>
        <source>Restored device</source>
        <translation>Dispositivo restablecido</translation>
    </message>
    <message>
        <source>What happens when the device was reset or restored.</source>
        <translation>Qué pasa cuando el dispositivo se restableció o restauró.</translation>
    </message>
    <message>
        <source>Looks automated</source>
        <translation>Parece automático</translation>
    </message>
    <message>
        <source>What happens when the session looks as if a program ran it.</source>
        <translation>Qué pasa cuando la sesión parece llevada por un programa.</translation>
    </message>
    <message>
        <source>App was changed</source>
        <translation>La aplicación se modificó</translation>
    </message>
    <message>
        <source>What happens when the app that runs the session was changed.</source>
        <translation>Qué pasa cuando se modificó la aplicación que lleva la sesión.</translation>
    </message>
    <message>
        <source>Device is on the block list</source>
        <translation>El dispositivo está en la lista de bloqueo</translation>
    </message>
    <message>
        <source>What happens when the device is on your block list.</source>
        <translation>Qué pasa cuando el dispositivo está en su lista de bloqueo.</translation>
    </message>
    <message>
        <source>Debugger is attached</source>
        <translation>Hay un depurador</translation>
    </message>
    <message>
        <source>What happens when a debugger is attached to the app.</source>
        <translation>Qué pasa cuando hay un depurador conectado a la aplicación.</translation>
    </message>
    <message>
        <source>Emulated device</source>
        <translation>Dispositivo emulado</translation>
    </message>
    <message>
        <source>What happens when the device is emulated by a program.</source>
        <translation>Qué pasa cuando un programa emula el dispositivo.</translation>
    </message>
    <message>
        <source>Manipulated from outside</source>
        <translation>Manipulado desde fuera</translation>
    </message>
    <message>
        <source>What happens when tools that manipulate the app are found.</source>
        <translation>Qué pasa cuando se encuentran herramientas que manipulan la aplicación.</translation>
    </message>
    <message>
        <source>What happens when the device&apos;s maker does not vouch for it.</source>
        <translation>Qué pasa cuando el fabricante del dispositivo no responde por él.</translation>
    </message>
    <message>
        <source>Unlocked device</source>
        <translation>Dispositivo desbloqueado</translation>
    </message>
    <message>
        <source>What happens when the device&apos;s protections were removed.</source>
        <translation>Qué pasa cuando se quitaron las protecciones del dispositivo.</translation>
    </message>
    <message>
        <source>Device was reported</source>
        <translation>El dispositivo fue denunciado</translation>
    </message>
    <message>
        <source>What happens when another organisation has reported the device.</source>
        <translation>Qué pasa cuando otra organización denunció el dispositivo.</translation>
    </message>
    <message>
        <source>Address was reported</source>
        <translation>La dirección fue denunciada</translation>
    </message>
    <message>
        <source>What happens when another organisation has reported the internet address.</source>
        <translation>Qué pasa cuando otra organización denunció la dirección de internet.</translation>
    </message>
    <message>
        <source>Company documents</source>
        <translation>Documentos de la empresa</translation>
    </message>
    <message>
        <source>Asks for the company&apos;s documents and compares them with the register.</source>
        <translation>Pide los documentos de la empresa y los compara con el registro.</translation>
    </message>
    <message>
        <source>Which documents a company has to hand in.</source>
        <translation>Qué documentos tiene que entregar una empresa.</translation>
    </message>
    <message>
        <source>Required proof</source>
        <translation>Pruebas obligatorias</translation>
    </message>
    <message>
        <source>What the company has to prove. At least one is needed.</source>
        <translation>Lo que la empresa tiene que demostrar. Hace falta al menos una.</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>Choose at least one thing that the company has to prove.</source>
        <translation>Elija al menos una cosa que la empresa tiene que demostrar.</translation>
    </message>
    <message>
        <source>Proof that the company exists</source>
        <translation>Prueba de que la empresa existe</translation>
    </message>
    <message>
        <source>Details of the company</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Who may act for the company</source>
        <translation>Quién puede actuar por la empresa</translation>
    </message>
    <message>
        <source>Accepted documents and their age</source>
        <translation>Documentos aceptados y su antigüedad</translation>
    </message>
    <message>
        <source>Which documents are accepted as proof, and how old they may be.</source>
        <translation>Qué documentos se aceptan como prueba y qué antigüedad pueden tener.</translation>
    </message>
    <message>
        <source>Certificate of incorporation</source>
        <translation>Certificado de constitución</translation>
    </message>
    <message>
        <source>Certificate of good standing</source>
        <translation>Certificado de cumplimiento</translation>
    </message>
    <message>
        <source>Certificate of incumbency</source>
        <translation>Certificado de cargos</translation>
    </message>
    <message>
        <source>Extract from the register</source>
        <translation>Extracto del registro</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>Licencia comercial</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>Registro tributario</translation>
    </message>
    <message>
        <source>Confirmation statement</source>
        <translation>Declaración de confirmación</translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation>Declaración anual</translation>
    </message>
    <message>
        <source>Statement of information</source>
        <translation>Declaración de información</translation>
    </message>
    <message>
        <source>Register of shareholders</source>
        <translation>Registro de accionistas</translation>
    </message>
    <message>
        <source>Memorandum of association</source>
        <translation>Escritura de constitución</translation>
    </message>
    <message>
        <source>Articles of association</source>
        <translation>Estatutos</translation>
    </message>
    <message>
        <source>Register of directors</source>
        <translation>Registro de directores</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Poder</translation>
    </message>
    <message>
        <source>Trust agreement</source>
        <translation>Contrato de fideicomiso</translation>
    </message>
    <message>
        <source>Whether the document is accepted.</source>
        <translation>Si se acepta el documento.</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Antigüedad máxima</translation>
    </message>
    <message>
        <source>How old the document may be; -1 for any age.</source>
        <translation>Qué antigüedad puede tener el documento; -1 para cualquiera.</translation>
    </message>
    <message>
        <source>the usual age</source>
        <translation>la antigüedad habitual</translation>
    </message>
    <message>
        <source>Document is too old</source>
        <translation>El documento es demasiado antiguo</translation>
    </message>
    <message>
        <source>What happens when a document is older than its limit.</source>
        <translation>Qué pasa cuando un documento es más antiguo que su límite.</translation>
    </message>
    <message>
        <source>An important detail differs</source>
        <translation>Difiere un dato importante</translation>
    </message>
    <message>
        <source>What happens when an important detail differs from the register.</source>
        <translation>Qué pasa cuando un dato importante difiere del registro.</translation>
    </message>
    <message>
        <source>Another detail differs</source>
        <translation>Difiere otro dato</translation>
    </message>
    <message>
        <source>What happens when a less important detail differs from the register.</source>
        <translation>Qué pasa cuando un dato menos importante difiere del registro.</translation>
    </message>
    <message>
        <source>What happens when a document looks tampered with.</source>
        <translation>Qué pasa cuando un documento parece manipulado.</translation>
    </message>
    <message>
        <source>Company key people</source>
        <translation>Personas clave de la empresa</translation>
    </message>
    <message>
        <source>Finds out who owns the company and acts for it, and has these people verified.</source>
        <translation>Averigua de quién es la empresa y quién actúa por ella, y hace verificar a esas personas.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quién cuenta</translation>
    </message>
    <message>
        <source>From which share on somebody counts, and which roles are asked for.</source>
        <translation>Desde qué participación cuenta alguien y qué funciones se piden.</translation>
    </message>
    <message>
        <source>How they are verified</source>
        <translation>Cómo se verifican</translation>
    </message>
    <message>
        <source>Which workflow verifies whom, and what the company waits for.</source>
        <translation>Qué flujo verifica a quién y a qué espera la empresa.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Which details of people and companies are asked for.</source>
        <translation>Qué datos de personas y empresas se piden.</translation>
    </message>
    <message>
        <source>Beneficial owners from</source>
        <translation>Beneficiarios finales desde</translation>
    </message>
    <message>
        <source>From which share of the company on somebody counts as a beneficial owner.</source>
        <translation>Desde qué participación en la empresa cuenta alguien como beneficiario final.</translation>
    </message>
    <message>
        <source>Shareholders from</source>
        <translation>Accionistas desde</translation>
    </message>
    <message>
        <source>From which share of the company on somebody counts as a shareholder.</source>
        <translation>Desde qué participación en la empresa cuenta alguien como accionista.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Which roles are asked for, and whether people in them are verified.</source>
        <translation>Qué funciones se piden y si se verifica a quienes las tienen.</translation>
    </message>
    <message>
        <source>Beneficial owner</source>
        <translation>Beneficiario final</translation>
    </message>
    <message>
        <source>Shareholder</source>
        <translation>Accionista</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Settlor</source>
        <translation>Fideicomitente</translation>
    </message>
    <message>
        <source>Protector</source>
        <translation>Protector</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Inversionista</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Non-executive director</source>
        <translation>Director no ejecutivo</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretario</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Authorised signatory</source>
        <translation>Firmante autorizado</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Fiduciario</translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation>Directivo</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Fundador</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>Asesor jurídico</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Whether people in this role are asked for.</source>
        <translation>Si se pide a quienes tienen esta función.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Se verifica</translation>
    </message>
    <message>
        <source>Whether people in this role have to be verified.</source>
        <translation>Si hay que verificar a quienes tienen esta función.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Lo verifica</translation>
    </message>
    <message>
        <source>Which of your workflows verifies them.</source>
        <translation>Cuál de sus flujos los verifica.</translation>
    </message>
    <message>
        <source>Whether people in this role may be left out.</source>
        <translation>Si se puede dejar fuera a quienes tienen esta función.</translation>
    </message>
    <message>
        <source>Shares are required</source>
        <translation>Las participaciones son obligatorias</translation>
    </message>
    <message>
        <source>Whether the share of every owner has to be given.</source>
        <translation>Si hay que dar la participación de cada propietario.</translation>
    </message>
    <message>
        <source>Begin with the people in the register</source>
        <translation>Empezar con las personas del registro</translation>
    </message>
    <message>
        <source>Fills the list with the people whom the register names.</source>
        <translation>Llena la lista con las personas que nombra el registro.</translation>
    </message>
    <message>
        <source>Workflow for beneficial owners</source>
        <translation>Flujo para beneficiarios finales</translation>
    </message>
    <message>
        <source>Which of your workflows verifies beneficial owners.</source>
        <translation>Cuál de sus flujos verifica a los beneficiarios finales.</translation>
    </message>
    <message>
        <source>Workflow for officers</source>
        <translation>Flujo para directivos</translation>
    </message>
    <message>
        <source>Which of your workflows verifies officers.</source>
        <translation>Cuál de sus flujos verifica a los directivos.</translation>
    </message>
    <message>
        <source>Workflow for shareholders</source>
        <translation>Flujo para accionistas</translation>
    </message>
    <message>
        <source>Which of your workflows verifies shareholders.</source>
        <translation>Cuál de sus flujos verifica a los accionistas.</translation>
    </message>
    <message>
        <source>Workflow for companies that own it</source>
        <translation>Flujo para empresas propietarias</translation>
    </message>
    <message>
        <source>Which of your workflows verifies companies among the owners.</source>
        <translation>Cuál de sus flujos verifica a las empresas entre los propietarios.</translation>
    </message>
    <message>
        <source>Verify beneficial owners</source>
        <translation>Verificar a los beneficiarios finales</translation>
    </message>
    <message>
        <source>Whether beneficial owners have to be verified.</source>
        <translation>Si hay que verificar a los beneficiarios finales.</translation>
    </message>
    <message>
        <source>Verify officers</source>
        <translation>Verificar a los directivos</translation>
    </message>
    <message>
        <source>Whether officers have to be verified.</source>
        <translation>Si hay que verificar a los directivos.</translation>
    </message>
    <message>
        <source>Verify companies that own it</source>
        <translation>Verificar a las empresas propietarias</translation>
    </message>
    <message>
        <source>Whether companies among the owners have to be verified.</source>
        <translation>Si hay que verificar a las empresas entre los propietarios.</translation>
    </message>
    <message>
        <source>Decline with a declined owner</source>
        <translation>Rechazar con un propietario rechazado</translation>
    </message>
    <message>
        <source>Declines the company when one of its owners was declined.</source>
        <translation>Rechaza a la empresa cuando se rechazó a uno de sus propietarios.</translation>
    </message>
    <message>
        <source>Accept people who are verified already</source>
        <translation>Aceptar a personas ya verificadas</translation>
    </message>
    <message>
        <source>Takes over the result of people who were verified before.</source>
        <translation>Toma el resultado de personas que ya se verificaron antes.</translation>
    </message>
    <message>
        <source>Wait for all owners</source>
        <translation>Esperar a todos los propietarios</translation>
    </message>
    <message>
        <source>Decides about the company only when all owners are done.</source>
        <translation>Decide sobre la empresa solo cuando todos los propietarios terminaron.</translation>
    </message>
    <message>
        <source>Write to the people</source>
        <translation>Escribir a las personas</translation>
    </message>
    <message>
        <source>Sends everybody who has to be verified an email.</source>
        <translation>Envía un correo a cada persona que hay que verificar.</translation>
    </message>
    <message>
        <source>Details of a person</source>
        <translation>Datos de una persona</translation>
    </message>
    <message>
        <source>Which details of a person are asked for, in this order.</source>
        <translation>Qué datos de una persona se piden, en este orden.</translation>
    </message>
    <message>
        <source>The name by which your systems know the detail.</source>
        <translation>El nombre con que sus sistemas conocen el dato.</translation>
    </message>
    <message>
        <source>What people read.</source>
        <translation>Lo que leen las personas.</translation>
    </message>
    <message>
        <source>What may be entered.</source>
        <translation>Lo que se puede escribir.</translation>
    </message>
    <message>
        <source>Whether it has to be filled in.</source>
        <translation>Si hay que llenarlo.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Whether it is a detail that you added.</source>
        <translation>Si es un dato que agregó usted.</translation>
    </message>
    <message>
        <source>Details of a company among the owners</source>
        <translation>Datos de una empresa propietaria</translation>
    </message>
    <message>
        <source>Which details of a company are asked for, in this order.</source>
        <translation>Qué datos de una empresa se piden, en este orden.</translation>
    </message>
    <message>
        <source>Document differs</source>
        <translation>El documento difiere</translation>
    </message>
    <message>
        <source>What happens when a document differs from the details that were given.</source>
        <translation>Qué pasa cuando un documento difiere de los datos que se dieron.</translation>
    </message>
    <message>
        <source>Company registry</source>
        <translation>Registro mercantil</translation>
    </message>
    <message>
        <source>Finds the company in the official register of its country and reads what stands there.</source>
        <translation>Encuentra a la empresa en el registro oficial de su país y lee lo que dice allí.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Which registers are asked, and how much is bought from them.</source>
        <translation>Qué registros se consultan y cuánto se compra de ellos.</translation>
    </message>
    <message>
        <source>Accepted countries</source>
        <translation>Países aceptados</translation>
    </message>
    <message>
        <source>Companies of which countries are accepted. Without a choice, every country is.</source>
        <translation>De qué países se aceptan empresas. Sin elección, de todos.</translation>
    </message>
    <message>
        <source>every country</source>
        <translation>todos los países</translation>
    </message>
    <message>
        <source>How much is read in each country</source>
        <translation>Cuánto se lee en cada país</translation>
    </message>
    <message>
        <source>For each country, whether its register is asked and how much is read. What is read decides the price.</source>
        <translation>Para cada país, si se consulta su registro y cuánto se lee. Lo que se lee decide el precio.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se consulta</translation>
    </message>
    <message>
        <source>Whether the country&apos;s register is asked.</source>
        <translation>Si se consulta el registro del país.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Cuánto se lee</translation>
    </message>
    <message>
        <source>What is bought from the register.</source>
        <translation>Lo que se compra del registro.</translation>
    </message>
    <message>
        <source>The company itself</source>
        <translation>La empresa misma</translation>
    </message>
    <message>
        <source>The company and its shareholders</source>
        <translation>La empresa y sus accionistas</translation>
    </message>
    <message>
        <source>The company and its beneficial owners</source>
        <translation>La empresa y sus beneficiarios finales</translation>
    </message>
    <message>
        <source>Which details are asked for, and which of them are required.</source>
        <translation>Qué datos se piden y cuáles son obligatorios.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Date of incorporation</source>
        <translation>Fecha de constitución</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Domicilio legal</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número tributario</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Legal entity identifier</source>
        <translation>Identificador de entidad jurídica</translation>
    </message>
    <message>
        <source>Place of registration</source>
        <translation>Lugar de registro</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Currency of the capital</source>
        <translation>Moneda del capital</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Whether the detail is asked for.</source>
        <translation>Si se pide el dato.</translation>
    </message>
    <message>
        <source>Tells you when the register changes. The provider charges for it by company and year.</source>
        <translation>Le avisa cuando cambia el registro. El proveedor lo cobra por empresa y año.</translation>
    </message>
    <message>
        <source>Company was entered by hand</source>
        <translation>La empresa se escribió a mano</translation>
    </message>
    <message>
        <source>What happens when somebody enters a company by hand because it was not found.</source>
        <translation>Qué pasa cuando alguien escribe una empresa a mano porque no se encontró.</translation>
    </message>
    <message>
        <source>VAT number is wrong</source>
        <translation>El número de IVA es incorrecto</translation>
    </message>
    <message>
        <source>What happens when the company&apos;s VAT number is not valid.</source>
        <translation>Qué pasa cuando el número de IVA de la empresa no es válido.</translation>
    </message>
    <message>
        <source>VAT number cannot be checked</source>
        <translation>El número de IVA no se puede comprobar</translation>
    </message>
    <message>
        <source>What happens when the company&apos;s VAT number cannot be checked.</source>
        <translation>Qué pasa cuando no se puede comprobar el número de IVA de la empresa.</translation>
    </message>
    <message>
        <source>Makes sure that a living person is in front of the camera, and not a photo, a mask or a recording.</source>
        <translation>Se asegura de que hay una persona viva frente a la cámara, y no una foto, una máscara o una grabación.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>The provider does not publish the values of this setting.</source>
        <translation>El proveedor no publica los valores de este ajuste.</translation>
    </message>
    <message>
        <source>Limits for alike faces in each group</source>
        <translation>Límites de rostros parecidos en cada grupo</translation>
    </message>
    <message>
        <source>From which score a face of a group is possibly, or very likely, that of a known person. A group that is not listed uses 62 and 68.</source>
        <translation>Desde qué puntaje un rostro de un grupo es posiblemente, o muy probablemente, el de una persona conocida. Un grupo que no está en la lista usa 62 y 68.</translation>
    </message>
    <message>
        <source>62 and 68 for all</source>
        <translation>62 y 68 para todos</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Posiblemente el mismo</translation>
    </message>
    <message>
        <source>From this score on a face is possibly that of a known person.</source>
        <translation>Desde este puntaje, un rostro es posiblemente el de una persona conocida.</translation>
    </message>
    <message>
        <source>Very likely the same</source>
        <translation>Muy probablemente el mismo</translation>
    </message>
    <message>
        <source>From this score on a face is very likely that of a known person.</source>
        <translation>Desde este puntaje, un rostro es muy probablemente el de una persona conocida.</translation>
    </message>
    <message>
        <source>Other organisations saw other identities</source>
        <translation>Otras organizaciones vieron otras identidades</translation>
    </message>
    <message>
        <source>What happens when other organisations recorded other identities for the same face; declining is taken as a review.</source>
        <translation>Qué pasa cuando otras organizaciones registraron otras identidades para el mismo rostro; rechazar se toma como una revisión.</translation>
    </message>
    <message>
        <source>Reported face, no longer used</source>
        <translation>Rostro denunciado, ya no se usa</translation>
    </message>
    <message>
        <source>What happens when a face was reported. The provider does not apply this setting any more.</source>
        <translation>Qué pasa cuando un rostro fue denunciado. El proveedor ya no aplica este ajuste.</translation>
    </message>
    <message>
        <source>NFC chip</source>
        <translation>Chip NFC</translation>
    </message>
    <message>
        <source>Reads the chip of a passport or identity card with the phone, which proves that the document is genuine.</source>
        <translation>Lee con el teléfono el chip de un pasaporte o una cédula, lo que prueba que el documento es auténtico.</translation>
    </message>
    <message>
        <source>Reading the chip may be skipped</source>
        <translation>La lectura del chip se puede omitir</translation>
    </message>
    <message>
        <source>Whether people may go on without having their chip read.</source>
        <translation>Si las personas pueden seguir sin que se lea su chip.</translation>
    </message>
    <message>
        <source>Reading was skipped</source>
        <translation>La lectura se omitió</translation>
    </message>
    <message>
        <source>What happens when somebody skips the reading of the chip.</source>
        <translation>Qué pasa cuando alguien omite la lectura del chip.</translation>
    </message>
    <message>
        <source>Signature cannot be verified</source>
        <translation>La firma no se puede comprobar</translation>
    </message>
    <message>
        <source>What happens when the chip was read, but its signature cannot be verified.</source>
        <translation>Qué pasa cuando se leyó el chip, pero su firma no se puede comprobar.</translation>
    </message>
    <message>
        <source>Country&apos;s certificate is missing</source>
        <translation>Falta el certificado del país</translation>
    </message>
    <message>
        <source>What happens when the chip is intact, but the country&apos;s root certificate is not known to the provider.</source>
        <translation>Qué pasa cuando el chip está intacto, pero el proveedor no conoce el certificado raíz del país.</translation>
    </message>
    <message>
        <source>ID verification</source>
        <translation>Verificación del documento</translation>
    </message>
    <message>
        <source>Reads a photo of an identity document and checks that it is real, valid and of the right person.</source>
        <translation>Lee una foto de un documento de identidad y comprueba que es auténtico, válido y de la persona correcta.</translation>
    </message>
    <message>
        <source>Which documents are accepted and how people hand them in.</source>
        <translation>Qué documentos se aceptan y cómo los entregan las personas.</translation>
    </message>
    <message>
        <source>How old the holder of the document has to be, or may be.</source>
        <translation>Qué edad tiene que tener, o puede tener, el titular del documento.</translation>
    </message>
    <message>
        <source>Quality and forgery</source>
        <translation>Calidad y falsificación</translation>
    </message>
    <message>
        <source>How good the image has to be and how sure the check has to be that the document is real.</source>
        <translation>Qué tan buena tiene que ser la imagen y qué tan segura tiene que estar la verificación de que el documento es auténtico.</translation>
    </message>
    <message>
        <source>Selfie beside the document</source>
        <translation>Selfi junto al documento</translation>
    </message>
    <message>
        <source>Whether a selfie is taken along with the document, and what it is compared with.</source>
        <translation>Si se toma una selfi junto con el documento y con qué se compara.</translation>
    </message>
    <message>
        <source>Corrections by the person</source>
        <translation>Correcciones de la persona</translation>
    </message>
    <message>
        <source>Whether people may correct what was read from their document.</source>
        <translation>Si las personas pueden corregir lo que se leyó de su documento.</translation>
    </message>
    <message>
        <source>Which documents of which countries are accepted, and whether both sides are photographed. Without a choice, every document of every country is.</source>
        <translation>Qué documentos de qué países se aceptan y si se fotografían ambos lados. Sin elección, todos los documentos de todos los países.</translation>
    </message>
    <message>
        <source>every document</source>
        <translation>todos los documentos</translation>
    </message>
    <message>
        <source>The kinds of document of this country.</source>
        <translation>Las clases de documento de este país.</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Cédula de identidad</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Social security card</source>
        <translation>Tarjeta de seguridad social</translation>
    </message>
    <message>
        <source>Health insurance card</source>
        <translation>Tarjeta de seguro de salud</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Permiso de trabajo</translation>
    </message>
    <message>
        <source>Tax card</source>
        <translation>Tarjeta tributaria</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Public services card</source>
        <translation>Tarjeta de servicios públicos</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Acta de nacimiento</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Whether this kind of document is accepted.</source>
        <translation>Si se acepta esta clase de documento.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>How many sides are photographed. For some documents the provider decides that itself.</source>
        <translation>Cuántos lados se fotografían. Para algunos documentos lo decide el propio proveedor.</translation>
    </message>
    <message>
        <source>sides</source>
        <translation>lados</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Only these variants of the document, by the provider&apos;s codes.</source>
        <translation>Solo estas variantes del documento, con los códigos del proveedor.</translation>
    </message>
    <message>
        <source>every variant</source>
        <translation>todas las variantes</translation>
    </message>
    <message>
        <source>Ways to identify in each country</source>
        <translation>Maneras de identificarse en cada país</translation>
    </message>
    <message>
        <source>Whether people photograph a document, are looked up by their number, or use a wallet. A country that is not listed takes photos only.</source>
        <translation>Si las personas fotografían un documento, se las busca por su número o usan una billetera. Un país que no está en la lista solo acepta fotos.</translation>
    </message>
    <message>
        <source>photos only</source>
        <translation>solo fotos</translation>
    </message>
    <message>
        <source>Whether people may photograph a document.</source>
        <translation>Si las personas pueden fotografiar un documento.</translation>
    </message>
    <message>
        <source>Look-up by number</source>
        <translation>Búsqueda por número</translation>
    </message>
    <message>
        <source>Whether people may be looked up by their number.</source>
        <translation>Si se puede buscar a las personas por su número.</translation>
    </message>
    <message>
        <source>Look-up: source</source>
        <translation>Búsqueda: fuente</translation>
    </message>
    <message>
        <source>Which of several sources is asked, by the provider&apos;s code.</source>
        <translation>Cuál de varias fuentes se consulta, con el código del proveedor.</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>Look-up: attempts</source>
        <translation>Búsqueda: intentos</translation>
    </message>
    <message>
        <source>How often somebody may be looked up. Only answers count.</source>
        <translation>Cuántas veces se puede buscar a alguien. Solo cuentan las respuestas.</translation>
    </message>
    <message>
        <source>Look-up: no selfie afterwards</source>
        <translation>Búsqueda: después sin selfi</translation>
    </message>
    <message>
        <source>Leaves out liveness and face match after a look-up that agreed.</source>
        <translation>Deja fuera la prueba de vida y la comparación de rostros después de una búsqueda que coincidió.</translation>
    </message>
    <message>
        <source>Look-up: agrees in part</source>
        <translation>Búsqueda: coincide en parte</translation>
    </message>
    <message>
        <source>What happens when only some details agree.</source>
        <translation>Qué pasa cuando solo coinciden algunos datos.</translation>
    </message>
    <message>
        <source>Ask for a document</source>
        <translation>Pedir un documento</translation>
    </message>
    <message>
        <source>Look-up: nothing agrees</source>
        <translation>Búsqueda: nada coincide</translation>
    </message>
    <message>
        <source>What happens when nobody is found.</source>
        <translation>Qué pasa cuando no se encuentra a nadie.</translation>
    </message>
    <message>
        <source>Look-up: no answer</source>
        <translation>Búsqueda: sin respuesta</translation>
    </message>
    <message>
        <source>What happens when the source does not answer.</source>
        <translation>Qué pasa cuando la fuente no responde.</translation>
    </message>
    <message>
        <source>Look-up: details taken over</source>
        <translation>Búsqueda: datos que se toman</translation>
    </message>
    <message>
        <source>Which details of the answer are taken over, by the provider&apos;s keys.</source>
        <translation>Qué datos de la respuesta se toman, con las claves del proveedor.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Billetera</translation>
    </message>
    <message>
        <source>Whether people may use a wallet.</source>
        <translation>Si las personas pueden usar una billetera.</translation>
    </message>
    <message>
        <source>Wallet: accepted wallets</source>
        <translation>Billetera: billeteras aceptadas</translation>
    </message>
    <message>
        <source>Which wallets are accepted, by the provider&apos;s codes.</source>
        <translation>Qué billeteras se aceptan, con los códigos del proveedor.</translation>
    </message>
    <message>
        <source>Wallet: does not work</source>
        <translation>Billetera: no funciona</translation>
    </message>
    <message>
        <source>What happens when the wallet does not work.</source>
        <translation>Qué pasa cuando la billetera no funciona.</translation>
    </message>
    <message>
        <source>Ways to hand in an image</source>
        <translation>Maneras de entregar una imagen</translation>
    </message>
    <message>
        <source>Whether people take a photo, upload a file, or choose between the two.</source>
        <translation>Si las personas toman una foto, cargan un archivo o eligen entre ambas.</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Cargar un archivo</translation>
    </message>
    <message>
        <source>Hidden details</source>
        <translation>Datos ocultos</translation>
    </message>
    <message>
        <source>Details that are made unreadable in the stored image, for each country. Only details that the country&apos;s documents have can be hidden.</source>
        <translation>Datos que se vuelven ilegibles en la imagen guardada, por país. Solo se pueden ocultar datos que los documentos del país tienen.</translation>
    </message>
    <message>
        <source>Which details are hidden, by the provider&apos;s names.</source>
        <translation>Qué datos se ocultan, con los nombres del proveedor.</translation>
    </message>
    <message>
        <source>How often somebody may try to hand in the document.</source>
        <translation>Cuántas veces se puede intentar entregar el documento.</translation>
    </message>
    <message>
        <source>Look at each photo before sending it</source>
        <translation>Mirar cada foto antes de enviarla</translation>
    </message>
    <message>
        <source>Shows people every photo they took, so that they can take it again.</source>
        <translation>Muestra a las personas cada foto que tomaron, para que puedan repetirla.</translation>
    </message>
    <message>
        <source>Record sound with the document</source>
        <translation>Grabar el sonido del documento</translation>
    </message>
    <message>
        <source>Records the microphone while the document is photographed, for somebody who reviews the session.</source>
        <translation>Graba el micrófono mientras se fotografía el documento, para quien revise la sesión.</translation>
    </message>
    <message>
        <source>Check the holder&apos;s age</source>
        <translation>Comprobar la edad del titular</translation>
    </message>
    <message>
        <source>Whether the age limits below are applied.</source>
        <translation>Si se aplican los límites de edad de abajo.</translation>
    </message>
    <message>
        <source>Holders who are younger get what is chosen for being too young.</source>
        <translation>Los titulares más jóvenes reciben lo elegido para demasiado joven.</translation>
    </message>
    <message>
        <source>Too young</source>
        <translation>Demasiado joven</translation>
    </message>
    <message>
        <source>What happens when the holder is younger than the lowest age.</source>
        <translation>Qué pasa cuando el titular es más joven que la edad mínima.</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>Holders who are older get what is chosen for being too old.</source>
        <translation>Los titulares mayores reciben lo elegido para demasiado mayor.</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado mayor</translation>
    </message>
    <message>
        <source>What happens when the holder is older than the highest age.</source>
        <translation>Qué pasa cuando el titular es mayor que la edad máxima.</translation>
    </message>
    <message>
        <source>Other age limits in some countries</source>
        <translation>Otros límites de edad en algunos países</translation>
    </message>
    <message>
        <source>Age limits for documents of one country, or of a state in it, instead of the general ones.</source>
        <translation>Límites de edad para documentos de un país, o de un estado en él, en vez de los generales.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Other age limits for states of the country, by their codes.</source>
        <translation>Otros límites de edad para estados del país, por sus códigos.</translation>
    </message>
    <message>
        <source>Lowest image quality</source>
        <translation>Calidad mínima de la imagen</translation>
    </message>
    <message>
        <source>An image with a lower quality score gets what is chosen for low image quality.</source>
        <translation>Una imagen con un puntaje de calidad menor recibe lo elegido para calidad baja.</translation>
    </message>
    <message>
        <source>How alike the name on the document and the expected name have to be.</source>
        <translation>Cuánto tienen que parecerse el nombre del documento y el nombre esperado.</translation>
    </message>
    <message>
        <source>Decline limit, photo of a screen</source>
        <translation>Límite de rechazo, foto de una pantalla</translation>
    </message>
    <message>
        <source>The score for a photo of a screen at which the document is declined. The provider does not publish in which direction it counts.</source>
        <translation>El puntaje de foto de una pantalla con el que se rechaza el documento. El proveedor no publica en qué dirección cuenta.</translation>
    </message>
    <message>
        <source>Review limit, photo of a screen</source>
        <translation>Límite de revisión, foto de una pantalla</translation>
    </message>
    <message>
        <source>The score for a photo of a screen at which somebody has to look at the document. The provider does not publish in which direction it counts.</source>
        <translation>El puntaje de foto de una pantalla con el que alguien tiene que revisar el documento. El proveedor no publica en qué dirección cuenta.</translation>
    </message>
    <message>
        <source>Decline limit, printed copy</source>
        <translation>Límite de rechazo, copia impresa</translation>
    </message>
    <message>
        <source>The score for a printed copy at which the document is declined. The provider does not publish in which direction it counts.</source>
        <translation>El puntaje de copia impresa con el que se rechaza el documento. El proveedor no publica en qué dirección cuenta.</translation>
    </message>
    <message>
        <source>Review limit, printed copy</source>
        <translation>Límite de revisión, copia impresa</translation>
    </message>
    <message>
        <source>The score for a printed copy at which somebody has to look at the document. The provider does not publish in which direction it counts.</source>
        <translation>El puntaje de copia impresa con el que alguien tiene que revisar el documento. El proveedor no publica en qué dirección cuenta.</translation>
    </message>
    <message>
        <source>Decline limit, replaced portrait</source>
        <translation>Límite de rechazo, retrato reemplazado</translation>
    </message>
    <message>
        <source>The score for a replaced portrait at which the document is declined. The provider does not publish in which direction it counts.</source>
        <translation>El puntaje de retrato reemplazado con el que se rechaza el documento. El proveedor no publica en qué dirección cuenta.</translation>
    </message>
    <message>
        <source>Review limit, replaced portrait</source>
        <translation>Límite de revisión, retrato reemplazado</translation>
    </message>
    <message>
        <source>The score for a replaced portrait at which somebody has to look at the document. The provider does not publish in which direction it counts.</source>
        <translation>El puntaje de retrato reemplazado con el que alguien tiene que revisar el documento. El proveedor no publica en qué dirección cuenta.</translation>
    </message>
    <message>
        <source>Compare a selfie with the portrait</source>
        <translation>Comparar una selfi con el retrato</translation>
    </message>
    <message>
        <source>Takes a selfie along with the document and compares it with the portrait on it.</source>
        <translation>Toma una selfi junto con el documento y la compara con el retrato que lleva.</translation>
    </message>
    <message>
        <source>Portrait: decline below</source>
        <translation>Retrato: rechazar por debajo de</translation>
    </message>
    <message>
        <source>A selfie that is less alike to the portrait is declined.</source>
        <translation>Una selfi menos parecida al retrato se rechaza.</translation>
    </message>
    <message>
        <source>Portrait: review below</source>
        <translation>Retrato: revisar por debajo de</translation>
    </message>
    <message>
        <source>A selfie that is less alike to the portrait has to be looked at by somebody.</source>
        <translation>Una selfi menos parecida al retrato tiene que revisarla alguien.</translation>
    </message>
    <message>
        <source>Search for the selfie among known people</source>
        <translation>Buscar la selfi entre personas conocidas</translation>
    </message>
    <message>
        <source>Looks whether the face belongs to somebody who was verified before. Needs the comparison with the portrait, and face search in the liveness check.</source>
        <translation>Mira si el rostro es de alguien que ya se verificó antes. Necesita la comparación con el retrato y la búsqueda de rostros en la prueba de vida.</translation>
    </message>
    <message>
        <source>What happens when the selfie is, or may be, that of somebody who was verified before.</source>
        <translation>Qué pasa cuando la selfi es, o puede ser, de alguien que ya se verificó antes.</translation>
    </message>
    <message>
        <source>What happens when the known face had another date of birth. It can only be stricter than the choice for a known face.</source>
        <translation>Qué pasa cuando el rostro conocido tenía otra fecha de nacimiento. Solo puede ser más estricto que lo elegido para un rostro conocido.</translation>
    </message>
    <message>
        <source>What happens when the known face had another name. It can only be stricter than the choice for a known face.</source>
        <translation>Qué pasa cuando el rostro conocido tenía otro nombre. Solo puede ser más estricto que lo elegido para un rostro conocido.</translation>
    </message>
    <message>
        <source>Let people correct what was read</source>
        <translation>Permitir corregir lo que se leyó</translation>
    </message>
    <message>
        <source>Shows people what was read from their document and lets them change it. What a chip says later counts more.</source>
        <translation>Muestra a las personas lo que se leyó de su documento y les permite cambiarlo. Lo que diga después un chip cuenta más.</translation>
    </message>
    <message>
        <source>Important details</source>
        <translation>Datos importantes</translation>
    </message>
    <message>
        <source>Details whose correction gets the choice for important details below.</source>
        <translation>Datos cuya corrección recibe lo elegido abajo para datos importantes.</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Fecha de expedición</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Número personal</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Estado civil</translation>
    </message>
    <message>
        <source>An important detail was changed</source>
        <translation>Se cambió un dato importante</translation>
    </message>
    <message>
        <source>What happens when somebody&apos;s correction of an important detail differs from the document.</source>
        <translation>Qué pasa cuando la corrección de un dato importante difiere del documento.</translation>
    </message>
    <message>
        <source>Another detail was changed</source>
        <translation>Se cambió otro dato</translation>
    </message>
    <message>
        <source>What happens when somebody&apos;s correction of any other detail differs from the document.</source>
        <translation>Qué pasa cuando la corrección de cualquier otro dato difiere del documento.</translation>
    </message>
    <message>
        <source>Person is known already</source>
        <translation>La persona ya es conocida</translation>
    </message>
    <message>
        <source>What happens when this identity was verified before under another session of the application.</source>
        <translation>Qué pasa cuando esta identidad ya se verificó antes en otra sesión de la aplicación.</translation>
    </message>
    <message>
        <source>Differs from what was expected</source>
        <translation>Difiere de lo esperado</translation>
    </message>
    <message>
        <source>What happens when the document contradicts the details that came with the session.</source>
        <translation>Qué pasa cuando el documento contradice los datos que vinieron con la sesión.</translation>
    </message>
    <message>
        <source>No date of expiry</source>
        <translation>Sin fecha de vencimiento</translation>
    </message>
    <message>
        <source>What happens when no date of expiry can be read.</source>
        <translation>Qué pasa cuando no se puede leer una fecha de vencimiento.</translation>
    </message>
    <message>
        <source>Machine-readable lines are wrong</source>
        <translation>Las líneas de lectura mecánica están mal</translation>
    </message>
    <message>
        <source>What happens when the machine-readable lines are missing or contradict themselves.</source>
        <translation>Qué pasa cuando las líneas de lectura mecánica faltan o se contradicen.</translation>
    </message>
    <message>
        <source>Code or check digit is wrong</source>
        <translation>El código o el dígito de control está mal</translation>
    </message>
    <message>
        <source>What happens when a bar code cannot be read or a check digit is wrong.</source>
        <translation>Qué pasa cuando un código de barras no se puede leer o un dígito de control está mal.</translation>
    </message>
    <message>
        <source>Document cannot be validated</source>
        <translation>El documento no se puede validar</translation>
    </message>
    <message>
        <source>What happens when the document&apos;s own features do not prove that it is genuine.</source>
        <translation>Qué pasa cuando los rasgos del propio documento no prueban que es auténtico.</translation>
    </message>
    <message>
        <source>Details contradict each other</source>
        <translation>Los datos se contradicen</translation>
    </message>
    <message>
        <source>What happens when details on the document contradict each other.</source>
        <translation>Qué pasa cuando los datos del documento se contradicen.</translation>
    </message>
    <message>
        <source>Address cannot be understood</source>
        <translation>La dirección no se entiende</translation>
    </message>
    <message>
        <source>What happens when the address cannot be split into street, town and the rest.</source>
        <translation>Qué pasa cuando la dirección no se puede separar en calle, ciudad y lo demás.</translation>
    </message>
    <message>
        <source>Image quality is too low</source>
        <translation>La calidad de la imagen es demasiado baja</translation>
    </message>
    <message>
        <source>What happens when the image&apos;s quality lies below the lowest quality.</source>
        <translation>Qué pasa cuando la calidad de la imagen está por debajo de la mínima.</translation>
    </message>
    <message>
        <source>Image is blurred</source>
        <translation>La imagen está borrosa</translation>
    </message>
    <message>
        <source>What happens when the image is not sharp enough.</source>
        <translation>Qué pasa cuando la imagen no es bastante nítida.</translation>
    </message>
    <message>
        <source>Image is too bright</source>
        <translation>La imagen es demasiado clara</translation>
    </message>
    <message>
        <source>What happens when the image is too bright to be read.</source>
        <translation>Qué pasa cuando la imagen es demasiado clara para leerla.</translation>
    </message>
    <message>
        <source>Image is too dark</source>
        <translation>La imagen es demasiado oscura</translation>
    </message>
    <message>
        <source>What happens when the image is too dark to be read.</source>
        <translation>Qué pasa cuando la imagen es demasiado oscura para leerla.</translation>
    </message>
    <message>
        <source>Something important is covered</source>
        <translation>Algo importante está cubierto</translation>
    </message>
    <message>
        <source>What happens when the number, the name, the date of birth or the date of expiry is covered.</source>
        <translation>Qué pasa cuando está cubierto el número, el nombre, la fecha de nacimiento o la de vencimiento.</translation>
    </message>
    <message>
        <source>Document has no portrait</source>
        <translation>El documento no tiene retrato</translation>
    </message>
    <message>
        <source>What happens when documents of this kind carry no portrait.</source>
        <translation>Qué pasa cuando los documentos de esta clase no llevan retrato.</translation>
    </message>
    <message>
        <source>Number has the wrong form</source>
        <translation>El número tiene la forma equivocada</translation>
    </message>
    <message>
        <source>What happens when a number on the document is not formed as the country&apos;s numbers are.</source>
        <translation>Qué pasa cuando un número del documento no tiene la forma de los números del país.</translation>
    </message>
    <message>
        <source>What happens when another organisation has reported the document as fraudulent.</source>
        <translation>Qué pasa cuando otra organización denunció el documento como fraudulento.</translation>
    </message>
    <message>
        <source>Sends a code to a phone number and looks at how risky the number is.</source>
        <translation>Envía un código a un número de teléfono y mira qué tan riesgoso es el número.</translation>
    </message>
    <message>
        <source>Countries and ways</source>
        <translation>Países y medios</translation>
    </message>
    <message>
        <source>Where codes are sent, and how.</source>
        <translation>Adónde se envían códigos y cómo.</translation>
    </message>
    <message>
        <source>How much is found out about the number, and from which score on it counts as risky.</source>
        <translation>Cuánto se averigua sobre el número y desde qué puntaje cuenta como riesgoso.</translation>
    </message>
    <message>
        <source>How many digits the code has.</source>
        <translation>Cuántas cifras tiene el código.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>Countries and ways to send the code</source>
        <translation>Países y medios para enviar el código</translation>
    </message>
    <message>
        <source>To which countries codes are sent, and how. A country or a way that is not listed is not offered.</source>
        <translation>A qué países se envían códigos y cómo. Un país o un medio que no está en la lista no se ofrece.</translation>
    </message>
    <message>
        <source>Whether codes are sent by SMS.</source>
        <translation>Si los códigos se envían por SMS.</translation>
    </message>
    <message>
        <source>SMS: new codes</source>
        <translation>SMS: códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes may be asked for by SMS, instead of the general number.</source>
        <translation>Cuántos códigos nuevos se pueden pedir por SMS, en vez del número general.</translation>
    </message>
    <message>
        <source>the general number</source>
        <translation>el número general</translation>
    </message>
    <message>
        <source>Whether codes are sent by WhatsApp.</source>
        <translation>Si los códigos se envían por WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp: new codes</source>
        <translation>WhatsApp: códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes may be asked for by WhatsApp, instead of the general number.</source>
        <translation>Cuántos códigos nuevos se pueden pedir por WhatsApp, en vez del número general.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Whether codes are sent by Telegram.</source>
        <translation>Si los códigos se envían por Telegram.</translation>
    </message>
    <message>
        <source>Telegram: new codes</source>
        <translation>Telegram: códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes may be asked for by Telegram, instead of the general number.</source>
        <translation>Cuántos códigos nuevos se pueden pedir por Telegram, en vez del número general.</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>Whether codes are sent by RCS.</source>
        <translation>Si los códigos se envían por RCS.</translation>
    </message>
    <message>
        <source>RCS: new codes</source>
        <translation>RCS: códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes may be asked for by RCS, instead of the general number.</source>
        <translation>Cuántos códigos nuevos se pueden pedir por RCS, en vez del número general.</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Whether codes are sent by Viber.</source>
        <translation>Si los códigos se envían por Viber.</translation>
    </message>
    <message>
        <source>Viber: new codes</source>
        <translation>Viber: códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes may be asked for by Viber, instead of the general number.</source>
        <translation>Cuántos códigos nuevos se pueden pedir por Viber, en vez del número general.</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>Whether codes are sent by Zalo.</source>
        <translation>Si los códigos se envían por Zalo.</translation>
    </message>
    <message>
        <source>Zalo: new codes</source>
        <translation>Zalo: códigos nuevos</translation>
    </message>
    <message>
        <source>How many new codes may be asked for by Zalo, instead of the general number.</source>
        <translation>Cuántos códigos nuevos se pueden pedir por Zalo, en vez del número general.</translation>
    </message>
    <message>
        <source>Lowest trust in the number</source>
        <translation>Confianza mínima en el número</translation>
    </message>
    <message>
        <source>A number with a lower trust index gets what is chosen for little trust.</source>
        <translation>Un número con un índice de confianza menor recibe lo elegido para poca confianza.</translation>
    </message>
    <message>
        <source>A number that does worse than this gets what is chosen for a bad risk score.</source>
        <translation>Un número con un resultado peor recibe lo elegido para un mal puntaje de riesgo.</translation>
    </message>
    <message>
        <source>Find out more about the number</source>
        <translation>Averiguar más sobre el número</translation>
    </message>
    <message>
        <source>Asks further sources about the number.</source>
        <translation>Consulta otras fuentes sobre el número.</translation>
    </message>
    <message>
        <source>Look for accounts with the number</source>
        <translation>Buscar cuentas con el número</translation>
    </message>
    <message>
        <source>Looks whether the number is used in social networks.</source>
        <translation>Mira si el número se usa en redes sociales.</translation>
    </message>
    <message>
        <source>Several people share a device</source>
        <translation>Varias personas comparten un dispositivo</translation>
    </message>
    <message>
        <source>For devices that several people use. The provider does not publish the details.</source>
        <translation>Para dispositivos que usan varias personas. El proveedor no publica los detalles.</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>What happens when the number carries a sign of high risk.</source>
        <translation>Qué pasa cuando el número lleva una señal de riesgo alto.</translation>
    </message>
    <message>
        <source>Throw-away number</source>
        <translation>Número desechable</translation>
    </message>
    <message>
        <source>What happens when the number is of a provider of throw-away numbers.</source>
        <translation>Qué pasa cuando el número es de un proveedor de números desechables.</translation>
    </message>
    <message>
        <source>Internet number</source>
        <translation>Número de internet</translation>
    </message>
    <message>
        <source>What happens when the number is of an internet telephone service.</source>
        <translation>Qué pasa cuando el número es de un servicio de telefonía por internet.</translation>
    </message>
    <message>
        <source>Number is known already</source>
        <translation>El número ya es conocido</translation>
    </message>
    <message>
        <source>What happens when the number was verified before in this application.</source>
        <translation>Qué pasa cuando el número ya se verificó antes en esta aplicación.</translation>
    </message>
    <message>
        <source>Little trust</source>
        <translation>Poca confianza</translation>
    </message>
    <message>
        <source>What happens when the trust index lies below the limit.</source>
        <translation>Qué pasa cuando el índice de confianza está por debajo del límite.</translation>
    </message>
    <message>
        <source>What happens when no account in social networks uses the number.</source>
        <translation>Qué pasa cuando ninguna cuenta en redes sociales usa el número.</translation>
    </message>
    <message>
        <source>Risky kind of line</source>
        <translation>Clase de línea riesgosa</translation>
    </message>
    <message>
        <source>What happens when the kind of line counts as risky.</source>
        <translation>Qué pasa cuando la clase de línea cuenta como riesgosa.</translation>
    </message>
    <message>
        <source>Changed provider lately</source>
        <translation>Cambió de operador hace poco</translation>
    </message>
    <message>
        <source>What happens when the number was moved to another provider lately.</source>
        <translation>Qué pasa cuando el número pasó a otro operador hace poco.</translation>
    </message>
    <message>
        <source>What happens when another organisation has reported the number.</source>
        <translation>Qué pasa cuando otra organización denunció el número.</translation>
    </message>
    <message>
        <source>Reads a bill, a bank statement or an official letter and checks that the address is the person&apos;s own.</source>
        <translation>Lee un recibo, un extracto bancario o una carta oficial y comprueba que la dirección es de la persona.</translation>
    </message>
    <message>
        <source>Which proofs of address are accepted.</source>
        <translation>Qué comprobantes de domicilio se aceptan.</translation>
    </message>
    <message>
        <source>Which kinds of document of which countries are accepted. Without a choice, every one is.</source>
        <translation>Qué clases de documento de qué países se aceptan. Sin elección, todas.</translation>
    </message>
    <message>
        <source>Utility bill</source>
        <translation>Recibo de servicios públicos</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Documento oficial</translation>
    </message>
    <message>
        <source>Other proof of address</source>
        <translation>Otro comprobante de domicilio</translation>
    </message>
    <message>
        <source>Accepted languages</source>
        <translation>Idiomas aceptados</translation>
    </message>
    <message>
        <source>In which languages the document may be. Without a choice, every language is accepted.</source>
        <translation>En qué idiomas puede estar el documento. Sin elección, se aceptan todos los idiomas.</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>Whether documents in this language are accepted.</source>
        <translation>Si se aceptan documentos en este idioma.</translation>
    </message>
    <message>
        <source>How alike the name on the document and the verified name have to be.</source>
        <translation>Cuánto tienen que parecerse el nombre del documento y el nombre verificado.</translation>
    </message>
    <message>
        <source>May not be genuine</source>
        <translation>Puede no ser auténtico</translation>
    </message>
    <message>
        <source>What happens when the document fails the checks of whether it is genuine.</source>
        <translation>Qué pasa cuando el documento no supera las comprobaciones de autenticidad.</translation>
    </message>
    <message>
        <source>Damaged or cut off</source>
        <translation>Dañado o cortado</translation>
    </message>
    <message>
        <source>What happens when the document is damaged, cut off or cannot be used.</source>
        <translation>Qué pasa cuando el documento está dañado, cortado o no se puede usar.</translation>
    </message>
    <message>
        <source>No date of issue</source>
        <translation>Sin fecha de expedición</translation>
    </message>
    <message>
        <source>What happens when no date of issue can be read.</source>
        <translation>Qué pasa cuando no se puede leer una fecha de expedición.</translation>
    </message>
    <message>
        <source>Issuer is unknown</source>
        <translation>El emisor se desconoce</translation>
    </message>
    <message>
        <source>What happens when it cannot be said who issued the document.</source>
        <translation>Qué pasa cuando no se puede decir quién expidió el documento.</translation>
    </message>
    <message>
        <source>Name or address differs</source>
        <translation>El nombre o la dirección difiere</translation>
    </message>
    <message>
        <source>What happens when the name or the address differs from the verified identity.</source>
        <translation>Qué pasa cuando el nombre o la dirección difiere de la identidad verificada.</translation>
    </message>
    <message>
        <source>What happens when the address cannot be understood or does not exist.</source>
        <translation>Qué pasa cuando la dirección no se entiende o no existe.</translation>
    </message>
    <message>
        <source>Document is not accepted</source>
        <translation>El documento no se acepta</translation>
    </message>
    <message>
        <source>What happens when the document is not among the accepted ones.</source>
        <translation>Qué pasa cuando el documento no está entre los aceptados.</translation>
    </message>
    <message>
        <source>Language is not accepted</source>
        <translation>El idioma no se acepta</translation>
    </message>
    <message>
        <source>What happens when the document&apos;s language is not among the accepted ones.</source>
        <translation>Qué pasa cuando el idioma del documento no está entre los aceptados.</translation>
    </message>
    <message>
        <source>Asks the questions of one of your questionnaires.</source>
        <translation>Hace las preguntas de uno de sus cuestionarios.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Which questions are asked, and who looks at the answers.</source>
        <translation>Qué preguntas se hacen y quién mira las respuestas.</translation>
    </message>
    <message>
        <source>Which of your questionnaires is asked.</source>
        <translation>Cuál de sus cuestionarios se pregunta.</translation>
    </message>
    <message>
        <source>Choose the questionnaire that is asked.</source>
        <translation>Elija el cuestionario que se pregunta.</translation>
    </message>
    <message>
        <source>Somebody looks at the answers</source>
        <translation>Alguien mira las respuestas</translation>
    </message>
    <message>
        <source>Sends every session with answers to a review.</source>
        <translation>Envía a revisión todas las sesiones con respuestas.</translation>
    </message>
    <message>
        <source>Electronic signature</source>
        <translation>Firma electrónica</translation>
    </message>
    <message>
        <source>Has documents signed electronically at the end.</source>
        <translation>Hace firmar documentos electrónicamente al final.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>How documents are signed and where they come from.</source>
        <translation>Cómo se firman los documentos y de dónde vienen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How strong the signature is before the law. Qualified signatures are not available at the provider yet.</source>
        <translation>Qué fuerza tiene la firma ante la ley. El proveedor todavía no ofrece firmas cualificadas.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzada</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificada</translation>
    </message>
    <message>
        <source>Documents come from</source>
        <translation>Los documentos vienen de</translation>
    </message>
    <message>
        <source>The workflow, with documents uploaded on the provider&apos;s own pages, or each session. A workflow whose documents are missing cannot go live.</source>
        <translation>El flujo, con documentos cargados en las páginas del propio proveedor, o cada sesión. Un flujo al que le faltan los documentos no puede entrar en uso.</translation>
    </message>
    <message>
        <source>The workflow</source>
        <translation>El flujo</translation>
    </message>
    <message>
        <source>Each session</source>
        <translation>Cada sesión</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The technical form of the signature. Advanced signatures are made as PAdES only.</source>
        <translation>La forma técnica de la firma. Las firmas avanzadas se hacen solo como PAdES.</translation>
    </message>
    <message>
        <source>PAdES</source>
        <translation>PAdES</translation>
    </message>
    <message>
        <source>XAdES</source>
        <translation>XAdES</translation>
    </message>
    <message>
        <source>CAdES</source>
        <translation>CAdES</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de verificación</translation>
    </message>
    <message>
        <source>What this workflow is called, and whether it is in use.</source>
        <translation>Cómo se llama este flujo y si está en uso.</translation>
    </message>
    <message>
        <source>What people go through, in this order.</source>
        <translation>Por dónde pasan las personas, en este orden.</translation>
    </message>
    <message>
        <source>Attempts and time</source>
        <translation>Intentos y tiempo</translation>
    </message>
    <message>
        <source>How often people may try, and how long they have.</source>
        <translation>Cuántas veces pueden intentarlo las personas y cuánto tiempo tienen.</translation>
    </message>
    <message>
        <source>What the provider keeps about this workflow. It cannot be edited.</source>
        <translation>Lo que el proveedor guarda sobre este flujo. No se puede editar.</translation>
    </message>
    <message>
        <source>Provider&apos;s summary of the checks</source>
        <translation>Resumen de las verificaciones del proveedor</translation>
    </message>
    <message>
        <source>What the provider says about the checks beside their own settings. It follows them and cannot be edited.</source>
        <translation>Lo que el proveedor dice de las verificaciones aparte de sus propios ajustes. Las sigue y no se puede editar.</translation>
    </message>
    <message>
        <source>What this workflow is called in lists.</source>
        <translation>Cómo se llama este flujo en las listas.</translation>
    </message>
    <message>
        <source>A draft is still being prepared. A published workflow is used for new sessions.</source>
        <translation>Un borrador todavía se está preparando. Un flujo publicado se usa para las sesiones nuevas.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Default workflow</source>
        <translation>Flujo predeterminado</translation>
    </message>
    <message>
        <source>Used for sessions that name no workflow. An account has one default; choosing another one may end this.</source>
        <translation>Se usa para las sesiones que no nombran ningún flujo. Una cuenta tiene uno solo; elegir otro puede terminar con este.</translation>
    </message>
    <message>
        <source>Your own look</source>
        <translation>Su propia imagen</translation>
    </message>
    <message>
        <source>Shows sessions with your own name and colours.</source>
        <translation>Muestra las sesiones con su propio nombre y sus colores.</translation>
    </message>
    <message>
        <source>Allowed on computers</source>
        <translation>Permitido en computadoras</translation>
    </message>
    <message>
        <source>Lets people go through the checks in a browser on a computer. Without it, they need a phone.</source>
        <translation>Permite hacer las verificaciones en el navegador de una computadora. Sin esto, hace falta un teléfono.</translation>
    </message>
    <message>
        <source>What a person or company goes through, in this order. Changing anything here sends the whole list with all of its settings.</source>
        <translation>Por lo que pasa una persona o una empresa, en este orden. Cualquier cambio aquí envía la lista completa con todos sus ajustes.</translation>
    </message>
    <message>
        <source>A workflow needs at least one check.</source>
        <translation>Un flujo necesita al menos una verificación.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Which check runs.</source>
        <translation>Qué verificación se hace.</translation>
    </message>
    <message>
        <source>A name of your own for this check, for yourself and your colleagues.</source>
        <translation>Un nombre propio para esta verificación, para usted y sus colegas.</translation>
    </message>
    <message>
        <source>Attempts after a refusal</source>
        <translation>Intentos después de un rechazo</translation>
    </message>
    <message>
        <source>How often somebody who was declined may try again. With 0, one refusal is final.</source>
        <translation>Cuántas veces puede volver a intentarlo alguien que fue rechazado. Con 0, un rechazo es definitivo.</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Se cuentan durante</translation>
    </message>
    <message>
        <source>Over how many days attempts are counted. Without a number, all attempts ever count.</source>
        <translation>Durante cuántos días se cuentan los intentos. Sin un número, cuentan todos los intentos.</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Tiempo para terminar</translation>
    </message>
    <message>
        <source>How long a session that was begun can be finished.</source>
        <translation>Durante cuánto tiempo se puede terminar una sesión empezada.</translation>
    </message>
    <message>
        <source>Liveness attempts</source>
        <translation>Intentos de prueba de vida</translation>
    </message>
    <message>
        <source>How often somebody may try the liveness check, unless the check has a number of its own.</source>
        <translation>Cuántas veces se puede intentar la prueba de vida, salvo que la verificación tenga su propio número.</translation>
    </message>
    <message>
        <source>Face match attempts</source>
        <translation>Intentos de comparación de rostros</translation>
    </message>
    <message>
        <source>How often somebody may try the face match, unless the check has a number of its own.</source>
        <translation>Cuántas veces se puede intentar la comparación de rostros, salvo que la verificación tenga su propio número.</translation>
    </message>
    <message>
        <source>Id of this version</source>
        <translation>Identificador de esta versión</translation>
    </message>
    <message>
        <source>The provider&apos;s id of this version of the workflow.</source>
        <translation>El identificador del proveedor para esta versión del flujo.</translation>
    </message>
    <message>
        <source>Id of the workflow</source>
        <translation>Identificador del flujo</translation>
    </message>
    <message>
        <source>The provider&apos;s id of the workflow. It stays the same over all versions, and sessions are made with it.</source>
        <translation>El identificador del proveedor para el flujo. Es el mismo en todas las versiones y con él se crean las sesiones.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Which version of the workflow this is.</source>
        <translation>Qué versión del flujo es esta.</translation>
    </message>
    <message>
        <source>Has a draft</source>
        <translation>Tiene un borrador</translation>
    </message>
    <message>
        <source>Whether there is a draft version of this workflow.</source>
        <translation>Si hay una versión en borrador de este flujo.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Whether the workflow was put away. No sessions can be made with it then.</source>
        <translation>Si el flujo está guardado aparte. Entonces no se pueden crear sesiones con él.</translation>
    </message>
    <message>
        <source>Open to changes</source>
        <translation>Abierto a cambios</translation>
    </message>
    <message>
        <source>What the provider says about changing this version. Its pages explain it in two ways.</source>
        <translation>Lo que el proveedor dice sobre cambiar esta versión. Sus páginas lo explican de dos maneras.</translation>
    </message>
    <message>
        <source>Plain list of checks</source>
        <translation>Lista simple de verificaciones</translation>
    </message>
    <message>
        <source>Whether the provider counts the workflow as one without branches.</source>
        <translation>Si el proveedor considera que el flujo no tiene ramas.</translation>
    </message>
    <message>
        <source>Kind of workflow</source>
        <translation>Clase de flujo</translation>
    </message>
    <message>
        <source>What the provider calls this kind of workflow.</source>
        <translation>Cómo llama el proveedor a esta clase de flujo.</translation>
    </message>
    <message>
        <source>Where people can begin a session of this workflow.</source>
        <translation>Dónde pueden empezar las personas una sesión de este flujo.</translation>
    </message>
    <message>
        <source>Address afterwards</source>
        <translation>Dirección al terminar</translation>
    </message>
    <message>
        <source>Where people are sent when they have finished.</source>
        <translation>Adónde se envía a las personas cuando terminan.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>What one verification costs, in US dollars.</source>
        <translation>Lo que cuesta una verificación, en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio más bajo</translation>
    </message>
    <message>
        <source>The least that one verification costs, in US dollars.</source>
        <translation>Lo menos que cuesta una verificación, en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio más alto</translation>
    </message>
    <message>
        <source>The most that one verification costs, in US dollars.</source>
        <translation>Lo más que cuesta una verificación, en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Prices of extras</source>
        <translation>Precios de los extras</translation>
    </message>
    <message>
        <source>What extras of this workflow cost.</source>
        <translation>Lo que cuestan los extras de este flujo.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Who made this version.</source>
        <translation>Quién hizo esta versión.</translation>
    </message>
    <message>
        <source>When this version was made.</source>
        <translation>Cuándo se hizo esta versión.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>When this version was changed last.</source>
        <translation>Cuándo se cambió esta versión por última vez.</translation>
    </message>
    <message>
        <source>Went live</source>
        <translation>Entrada en uso</translation>
    </message>
    <message>
        <source>When this version was published.</source>
        <translation>Cuándo se publicó esta versión.</translation>
    </message>
    <message>
        <source>Available signatures</source>
        <translation>Firmas disponibles</translation>
    </message>
    <message>
        <source>Which kinds of electronic signature the account may use.</source>
        <translation>Qué clases de firma electrónica puede usar la cuenta.</translation>
    </message>
    <message>
        <source>Sessions without a key</source>
        <translation>Sesiones sin clave</translation>
    </message>
    <message>
        <source>Whether sessions can be made without the account&apos;s key.</source>
        <translation>Si se pueden crear sesiones sin la clave de la cuenta.</translation>
    </message>
    <message>
        <source>The workflow as the provider keeps it. The list of checks is made from it.</source>
        <translation>El flujo como lo guarda el proveedor. La lista de verificaciones se hace a partir de él.</translation>
    </message>
    <message>
        <source>Names of the checks</source>
        <translation>Nombres de las verificaciones</translation>
    </message>
    <message>
        <source>The provider&apos;s own summary of the checks.</source>
        <translation>El resumen de las verificaciones del propio proveedor.</translation>
    </message>
    <message>
        <source>Whether the workflow holds this check.</source>
        <translation>Si el flujo contiene esta verificación.</translation>
    </message>
    <message>
        <source>AML monitoring</source>
        <translation>Seguimiento AML</translation>
    </message>
    <message>
        <source>Company checks</source>
        <translation>Verificaciones de empresas</translation>
    </message>
    <message>
        <source>Liveness: method</source>
        <translation>Prueba de vida: método</translation>
    </message>
    <message>
        <source>What the provider last took from the settings of the check. Change it there.</source>
        <translation>Lo último que el proveedor tomó de los ajustes de la verificación. Cámbielo allí.</translation>
    </message>
    <message>
        <source>Face match: decline below</source>
        <translation>Comparación de rostros: rechazar por debajo de</translation>
    </message>
    <message>
        <source>Face match: review below</source>
        <translation>Comparación de rostros: revisar por debajo de</translation>
    </message>
    <message>
        <source>ID verification: attempts</source>
        <translation>Verificación del documento: intentos</translation>
    </message>
    <message>
        <source>Check a person&apos;s age</source>
        <translation>Comprobar la edad de una persona</translation>
    </message>
    <message>
        <source>Estimates the age from a live selfie, without a document.</source>
        <translation>Estima la edad a partir de un selfi en vivo, sin documento.</translation>
    </message>
    <message>
        <source>Check a business</source>
        <translation>Comprobar una empresa</translation>
    </message>
    <message>
        <source>Looks a company up in its register, asks for its documents and the people behind it, and screens it.</source>
        <translation>Busca la empresa en su registro, pide sus documentos y las personas que hay detrás, y la revisa en listas de vigilancia.</translation>
    </message>
    <message>
        <source>Check a person and screen against watch lists</source>
        <translation>Comprobar una persona y las listas de vigilancia</translation>
    </message>
    <message>
        <source>As above, and looks the person up in lists of sanctions, politically exposed people and bad press.</source>
        <translation>Como arriba, y además busca a la persona en listas de sanciones, de personas expuestas políticamente y de prensa adversa.</translation>
    </message>
    <message>
        <source>Check a person&apos;s identity</source>
        <translation>Comprobar la identidad de una persona</translation>
    </message>
    <message>
        <source>Checks an identity document, a live selfie and whether both show the same person.</source>
        <translation>Comprueba un documento de identidad, un selfi en vivo y si ambos muestran a la misma persona.</translation>
    </message>
</context>
<context>
    <name>FlowSchemaParser</name>
    <message>
        <source>x-dialect, x-kind and title are needed</source>
        <translation>se necesitan x-dialect, x-kind y title</translation>
    </message>
    <message>
        <source>a rule names %1, which is no field</source>
        <translation>una regla nombra %1, que no es un campo</translation>
    </message>
    <message>
        <source>The field table %1 cannot be used: %2.</source>
        <translation>La tabla de campos %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 names no section of x-sections</source>
        <translation>%1 no nombra ninguna sección de x-sections</translation>
    </message>
    <message>
        <source>%1 asks for the unknown editor &quot;%2&quot;</source>
        <translation>%1 pide el editor desconocido &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 has no title</source>
        <translation>%1 no tiene title</translation>
    </message>
</context>
<context>
    <name>FlowService</name>
    <message>
        <source>Flowform does not know the provider “%1”.</source>
        <translation>Flowform no conoce el proveedor “%1”.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>This provider has no projects, webhooks or lists of people.</source>
        <translation>Este proveedor no tiene proyectos, webhooks ni listas de personas.</translation>
    </message>
    <message>
        <source>Use an account at Verifik or Didit.</source>
        <translation>Use una cuenta en Verifik o en Didit.</translation>
    </message>
</context>
<context>
    <name>FlowTemplates</name>
    <message>
        <source>There is no template called %1.</source>
        <translation>No hay ninguna plantilla llamada %1.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo cambiados</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Settings of this flow</source>
        <translation>Ajustes de este flujo</translation>
    </message>
    <message>
        <source>These settings are not in the provider&apos;s public documentation.</source>
        <translation>Estos ajustes no figuran en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>This can only be set when the flow is created.</source>
        <translation>Esto solo se puede definir al crear el flujo.</translation>
    </message>
    <message>
        <source>Not in the public documentation.</source>
        <translation>No figura en la documentación pública.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Not understood by this version&quot;, %2 how many settings it holds</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown because “%1” is “%2”.</source>
        <extracomment>%1 is a setting such as &quot;Source of the list&quot;, %2 its value such as &quot;Own service&quot;</extracomment>
        <translation>Se muestra porque “%1” es “%2”.</translation>
    </message>
    <message>
        <source>The other settings do not call for this one; it is shown because it holds a value.</source>
        <translation>Los otros ajustes no requieren este; se muestra porque tiene un valor.</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con “%1”.</translation>
    </message>
    <message>
        <source>Nothing is changed. Every setting is as the provider has it.</source>
        <translation>No hay cambios. Todos los ajustes están como los tiene el proveedor.</translation>
    </message>
</context>
<context>
    <name>GoingLiveDialog</name>
    <message>
        <source>Activate “%1”</source>
        <translation>Activar «%1»</translation>
    </message>
    <message>
        <source>Applicants can use the flow as soon as it and its project are active.</source>
        <translation>Los solicitantes pueden usar el flujo en cuanto él y su proyecto estén activos.</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>The flow is live. Applicants can use it from now on.</source>
        <translation>El flujo está en servicio. Los solicitantes pueden usarlo desde ahora.</translation>
    </message>
    <message>
        <source>The flow and its project are active already. There is nothing to send.</source>
        <translation>El flujo y su proyecto ya están activos. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Pausar «%1»</translation>
    </message>
    <message>
        <source>Return “%1” to draft</source>
        <translation>Devolver «%1» a borrador</translation>
    </message>
    <message>
        <source>The flow is not live, so nobody is affected.</source>
        <translation>El flujo no está en servicio, así que nadie se ve afectado.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Return to draft</source>
        <translation>&amp;Devolver a borrador</translation>
    </message>
    <message>
        <source>The flow is paused. Applicants cannot use it until you activate it again.</source>
        <translation>El flujo está en pausa. Los solicitantes no podrán usarlo hasta que lo active de nuevo.</translation>
    </message>
    <message>
        <source>The flow is a draft again. Applicants cannot use it until you activate it.</source>
        <translation>El flujo vuelve a ser un borrador. Los solicitantes no podrán usarlo hasta que lo active.</translation>
    </message>
    <message>
        <source>The flow is paused already. There is nothing to send.</source>
        <translation>El flujo ya está en pausa. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>The flow is a draft already. There is nothing to send.</source>
        <translation>El flujo ya es un borrador. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>This flow is live. Once it is paused, applicants cannot use it until you activate it again.</source>
        <translation>Este flujo está en servicio. Cuando esté en pausa, los solicitantes no podrán usarlo hasta que lo active de nuevo.</translation>
    </message>
    <message>
        <source>This flow is live. As a draft, applicants cannot use it until you activate it again.</source>
        <translation>Este flujo está en servicio. Como borrador, los solicitantes no podrán usarlo hasta que lo active de nuevo.</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Puesta en servicio</translation>
    </message>
    <message>
        <source>Show the &amp;exact requests</source>
        <translation>Mostrar las peticiones e&amp;xactas</translation>
    </message>
    <message>
        <source>The exact requests</source>
        <translation>Las peticiones exactas</translation>
    </message>
    <message>
        <source>Hide the &amp;exact requests</source>
        <translation>Ocultar las peticiones e&amp;xactas</translation>
    </message>
    <message>
        <source>Flowform first reads how the flow stands at the provider.</source>
        <translation>Flowform lee primero cómo está el flujo en el proveedor.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Account %1. Reading how the flow stands at the provider…</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cuenta %1. Leyendo cómo está el flujo en el proveedor…</translation>
    </message>
    <message>
        <source>Account %1. Nothing has been sent yet.</source>
        <translation>Cuenta %1. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Re&amp;view and send…</source>
        <translation>Re&amp;visar y enviar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Flowform first looks at what the provider has, and goes on from there.</source>
        <translation>Flowform mira primero lo que tiene el proveedor y continúa desde ahí.</translation>
    </message>
    <message>
        <source>One request to the provider pauses the flow. Nothing else is sent, and its project stays as it is.</source>
        <translation>Una petición al proveedor pone el flujo en pausa. No se envía nada más y su proyecto queda como está.</translation>
    </message>
    <message>
        <source>One request to the provider makes the flow a draft again. Nothing else is sent, and its project stays as it is.</source>
        <translation>Una petición al proveedor convierte el flujo de nuevo en borrador. No se envía nada más y su proyecto queda como está.</translation>
    </message>
    <message>
        <source>Two requests are sent to the provider: the first makes the project “%1” active, the second the flow. No other setting is sent.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>Se envían dos peticiones al proveedor: la primera activa el proyecto «%1» y la segunda el flujo. No se envía ningún otro ajuste.</translation>
    </message>
    <message>
        <source>One request to the provider makes the project “%1” and this flow active. No other setting is sent.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>Una petición al proveedor activa el proyecto «%1» y este flujo. No se envía ningún otro ajuste.</translation>
    </message>
    <message>
        <source>The flow is active already. One request to the provider makes its project “%1” active, too.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>El flujo ya está activo. Una petición al proveedor activa también su proyecto «%1».</translation>
    </message>
    <message>
        <source>The project “%1” is active already. One request to the provider makes the flow active. No other setting is sent.</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>El proyecto «%1» ya está activo. Una petición al proveedor activa el flujo. No se envía ningún otro ajuste.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Read the flow again</source>
        <translation>&amp;Leer el flujo de nuevo</translation>
    </message>
</context>
<context>
    <name>GraphOutline</name>
    <message>
        <source>Nothing leads to the next steps</source>
        <translation>Nada lleva a los pasos siguientes</translation>
    </message>
    <message>
        <source>A step that is missing: %1</source>
        <translation>Falta un paso: %1</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <extracomment>%1 is a step of a workflow, such as &quot;Liveness&quot;</extracomment>
        <translation>Sigue con %1</translation>
    </message>
    <message>
        <source>The ways part</source>
        <translation>Los caminos se separan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a condition: %1 is the name of a result, %2 a comparison such as &quot;is one of&quot;, %3 a value</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>En los demás casos</translation>
    </message>
    <message>
        <source>, or </source>
        <extracomment>between the conditions of one way through a workflow</extracomment>
        <translation>, o </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, y </translation>
    </message>
    <message>
        <source>If %1</source>
        <extracomment>%1 is one or more conditions</extracomment>
        <translation>Si %1</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Steps of this workflow</source>
        <translation>Pasos de este flujo de verificación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a step of a workflow: %1 is its name, %2 a person&apos;s own name for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Below the time of a state: %1 how it came to be known (&quot;Sent from here&quot;), %2 why, as its sender wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the provider</source>
        <translation>Leído del proveedor</translation>
    </message>
    <message>
        <source>Sent from here</source>
        <translation>Enviado desde aquí</translation>
    </message>
    <message>
        <source>Created from here</source>
        <translation>Creado desde aquí</translation>
    </message>
    <message>
        <source>Deleted from here</source>
        <translation>Eliminado desde aquí</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Restore this state…</source>
        <translation>Restaurar este estado…</translation>
    </message>
    <message>
        <source>Confirmed states, newest first</source>
        <translation>Estados confirmados, primero el más reciente</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>The provider has not confirmed a state of this flow yet. The history begins when the flow is read or sent for the first time.</source>
        <translation>El proveedor aún no ha confirmado un estado de este flujo. El historial comienza cuando el flujo se lee o se envía por primera vez.</translation>
    </message>
    <message>
        <source>Open a flow to see its history.</source>
        <translation>Abra un flujo para ver su historial.</translation>
    </message>
    <message>
        <source>See what that would edit in your draft before it is done.</source>
        <translation>Muestra qué editaría eso en su borrador antes de hacerlo.</translation>
    </message>
    <message>
        <source>Select one state to restore it.</source>
        <translation>Seleccione un solo estado para restaurarlo.</translation>
    </message>
    <message>
        <source>Select a state to see what it changed, or two to compare them.</source>
        <translation>Seleccione un estado para ver qué cambió, o dos para compararlos.</translation>
    </message>
    <message>
        <source>From the state %1 to the state %2</source>
        <extracomment>%1 and %2 are when: &quot;yesterday at 14:05&quot;, &quot;at 09:00&quot;</extracomment>
        <translation>Del estado %1 al estado %2</translation>
    </message>
    <message>
        <source>Both states have the same settings.</source>
        <translation>Ambos estados tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <extracomment>%1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>Cambió %1</translation>
    </message>
    <message>
        <source>This is the first state that Flowform knows, so there is nothing to compare it with.</source>
        <translation>Este es el primer estado que Flowform conoce, así que no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>The settings were the same as before.</source>
        <translation>Los ajustes eran los mismos que antes.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Read as %1, with semicolons between the cells.</source>
        <extracomment>how a file was read; %1 is its encoding, such as UTF-8</extracomment>
        <translation>Leído como %1, con punto y coma entre las celdas.</translation>
    </message>
    <message>
        <source>Read as %1, with tabs between the cells.</source>
        <translation>Leído como %1, con tabuladores entre las celdas.</translation>
    </message>
    <message>
        <source>Read as %1, with commas between the cells.</source>
        <translation>Leído como %1, con comas entre las celdas.</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be taken.</source>
        <translation>
            <numerusform>Se puede tomar %n fila.</numerusform>
            <numerusform>Se pueden tomar %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, for the reason that stands beside each.</source>
        <translation>
            <numerusform>%n fila no, por el motivo que aparece a su lado.</numerusform>
            <numerusform>%n filas no, por el motivo que aparece al lado de cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n valid row(s)</source>
        <translation>
            <numerusform>&amp;Tomar la fila válida (%n)</numerusform>
            <numerusform>&amp;Tomar las %n filas válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take the valid rows</source>
        <translation>&amp;Tomar las filas válidas</translation>
    </message>
    <message>
        <source>No row can be taken.</source>
        <translation>No se puede tomar ninguna fila.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;All rows (%1)</source>
        <extracomment>which rows of a file are shown; %1 is how many there are</extracomment>
        <translation>T&amp;odas las filas (%1)</translation>
    </message>
    <message>
        <source>Rows that &amp;cannot be taken (%1)</source>
        <translation>Filas que &amp;no se pueden tomar (%1)</translation>
    </message>
    <message>
        <source>&amp;Valid rows (%1)</source>
        <translation>Filas &amp;válidas (%1)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <extracomment>a line of a file</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>title of the column that says whether a row of a file can be taken</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>a row of a file that can be taken</extracomment>
        <translation>Válida</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1 is larger than %2 MB, so it was not read.</source>
        <translation>%1 ocupa más de %2 MB, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>%1 is empty where JSON was expected.</source>
        <translation>%1 está vacío donde se esperaba JSON.</translation>
    </message>
    <message>
        <source>%1 is a web page where JSON was expected. A proxy or a log-in page may stand in between.</source>
        <translation>%1 es una página web donde se esperaba JSON. Puede haber un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be a flow.</source>
        <translation>%1 tiene demasiados niveles para ser un flujo.</translation>
    </message>
    <message>
        <source>%1 holds characters that are not valid UTF-8 text.</source>
        <translation>%1 contiene caracteres que no son texto UTF-8 válido.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it breaks off or is damaged at character %2.</source>
        <translation>%1 no es JSON válido: se interrumpe o está dañado en el carácter %2.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it holds several values.</source>
        <translation>%1 no es JSON válido: contiene varios valores.</translation>
    </message>
    <message>
        <source>%1 is valid JSON, but not an object with named settings.</source>
        <translation>%1 es JSON válido, pero no un objeto con ajustes con nombre.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it is not a number as JSON writes it.</source>
        <translation>%1 no es JSON válido: no es un número como los escribe JSON.</translation>
    </message>
</context>
<context>
    <name>KeyInput</name>
    <message>
        <source>Show everything there is to choose from</source>
        <translation>Mostrar todo lo que se puede elegir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a country or a language, %2 its code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Flowform</source>
        <translation>Flowform</translation>
    </message>
    <message>
        <source>%1 – Flowform</source>
        <extracomment>Title of the window: %1 is the name of a flow</extracomment>
        <translation>%1 – Flowform</translation>
    </message>
    <message>
        <source>A send is under way.</source>
        <translation>Hay un envío en curso.</translation>
    </message>
    <message>
        <source>There is nothing to send: this computer and the provider have the same settings.</source>
        <translation>No hay nada que enviar: esta computadora y el proveedor tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>Correct the errors in the Problems panel first. Nothing is sent while there are any.</source>
        <translation>Primero corrija los errores del panel de problemas. No se envía nada mientras los haya.</translation>
    </message>
    <message>
        <source>See exactly what will be sent before anything is sent (%1)</source>
        <translation>Vea exactamente qué se enviará antes de enviar nada (%1)</translation>
    </message>
    <message>
        <source>Set every field back to what the provider has. Undo brings the edits back.</source>
        <translation>Devuelve cada campo a lo que tiene el proveedor. Deshacer recupera los cambios.</translation>
    </message>
    <message>
        <source>The provider offers no way to delete a flow of this kind. Pause it instead.</source>
        <translation>El proveedor no ofrece forma de eliminar un flujo de este tipo. Póngalo en pausa.</translation>
    </message>
    <message>
        <source>The provider offers no way to delete a project from here. Pause it instead.</source>
        <translation>El proveedor no ofrece forma de eliminar un proyecto desde aquí. Póngalo en pausa.</translation>
    </message>
    <message>
        <source>The provider has nothing to go back to: this exists only on this computer. Delete it if you do not want it.</source>
        <translation>El proveedor no tiene nada a lo que volver: esto existe solo en este equipo. Elimínelo si no lo quiere.</translation>
    </message>
    <message>
        <source>Open a flow first.</source>
        <translation>Abra primero un flujo.</translation>
    </message>
    <message>
        <source>A project goes live with one of its flows. Open the flow to activate or pause it.</source>
        <translation>Un proyecto entra en servicio con uno de sus flujos. Abra el flujo para activarlo o pausarlo.</translation>
    </message>
    <message>
        <source>The provider does not have this flow yet. Review and create it first.</source>
        <translation>El proveedor no tiene aún este flujo. Revíselo y créelo primero.</translation>
    </message>
    <message>
        <source>The flow has this status already.</source>
        <translation>El flujo ya tiene este estado.</translation>
    </message>
    <message>
        <source>A workflow goes live when it is published: set its status to published and send it.</source>
        <translation>Un flujo de verificación entra en servicio cuando se publica: ponga su estado en publicado y envíelo.</translation>
    </message>
    <message>
        <source>Nothing is in conflict: nobody else changed what you changed.</source>
        <translation>No hay conflictos: nadie más cambió lo que usted cambió.</translation>
    </message>
</context>
<context>
    <name>MapEditor</name>
    <message>
        <source>Nothing here yet. Add the first below.</source>
        <translation>Todavía no hay nada. Agregue lo primero abajo.</translation>
    </message>
    <message>
        <source>Nothing here, which means: %1.</source>
        <extracomment>%1 is what holds while a list is empty, such as &quot;every language&quot;</extracomment>
        <translation>No hay nada, lo que significa: %1.</translation>
    </message>
    <message>
        <source>Country to add</source>
        <translation>País por agregar</translation>
    </message>
    <message>
        <source>Language to add</source>
        <translation>Idioma por agregar</translation>
    </message>
    <message>
        <source>Entry to add</source>
        <translation>Entrada por agregar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Ways to identify in each country&quot;, %2 such as &quot;Country to add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The provider keeps this in a form of its own: %1. It stays as it is.</source>
        <translation>El proveedor guarda esto de una forma propia: %1. Queda como está.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one from it.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>“%1” no está en la lista. Elija algo de ella.</translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an entry of a list (&quot;Face match&quot;), %2 one of its settings</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Está en la lista</translation>
    </message>
    <message>
        <source>In the list. %1</source>
        <extracomment>%1 is one or more sentences: &quot;Passport: Accepted switched off.&quot;</extracomment>
        <translation>Está en la lista. %1</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a check that stands more than once, %2 which one of them: &quot;Questionnaire (2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place inside a list: %1 the place so far (&quot;Colombia&quot;), %2 the next level (&quot;Passport&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>format of a date in a list, as QLocale::toString() takes it: day, short month, year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is a time of day; stands behind what happened: &quot;2 settings changed at 14:05&quot;</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <extracomment>%1 is a time of day; stands behind what happened</extracomment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day; stands behind what happened</extracomment>
        <translation>el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>NamedRule</name>
    <message>
        <source>%1, row %L2: %3</source>
        <translation>%1, fila %L2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more row(s) to correct.</source>
        <extracomment>%1 is a sentence about the first wrong row of a list</extracomment>
        <translation>
            <numerusform>%1 Queda %n fila más por corregir.</numerusform>
            <numerusform>%1 Quedan %n filas más por corregir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFlowDialog</name>
    <message>
        <source>&amp;Start the flow</source>
        <translation>&amp;Comenzar el flujo</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Nuevo flujo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>The flow starts as a draft on this computer. Nothing reaches the provider before you review and send it.</source>
        <translation>El flujo comienza como borrador en esta computadora. Nada llega al proveedor antes de que usted lo revise y lo envíe.</translation>
    </message>
    <message>
        <source>Give the flow a name first.</source>
        <translation>Primero dé un nombre al flujo.</translation>
    </message>
    <message>
        <source>Verifik v2</source>
        <translation>Verifik v2</translation>
    </message>
    <message>
        <source>Verifik v3</source>
        <translation>Verifik v3</translation>
    </message>
    <message>
        <source>What is the new flow for?</source>
        <translation>¿Para qué es el nuevo flujo?</translation>
    </message>
    <message>
        <source>Let people in whom you know</source>
        <translation>Dejar entrar a personas conocidas</translation>
    </message>
    <message>
        <source>Check somebody new</source>
        <translation>Verificar a alguien nuevo</translation>
    </message>
    <message>
        <source>This account has no project yet. Create one first, or choose it in the form later.</source>
        <translation>Esta cuenta todavía no tiene ningún proyecto. Cree uno primero o elíjalo después en el formulario.</translation>
    </message>
    <message>
        <source>Didit</source>
        <translation>Didit</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Start the project</source>
        <translation>&amp;Empezar el proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start a new project</source>
        <translation>Empezar un proyecto nuevo</translation>
    </message>
    <message>
        <source>A project holds what its flows share: whom people can write to, the countries they may come from, the texts they agree to, and the colours they see.</source>
        <translation>Un proyecto guarda lo que comparten sus flujos: a quién se puede escribir, de qué países pueden venir las personas, los textos que aceptan y los colores que ven.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>The project starts as a draft on this computer. Nothing reaches the provider before you review and send it.</source>
        <translation>El proyecto empieza como borrador en este equipo. Nada llega al proveedor antes de que lo revise y lo envíe.</translation>
    </message>
    <message>
        <source>Give the project a name first.</source>
        <translation>Dé primero un nombre al proyecto.</translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message>
        <source>&amp;Send messages from now on</source>
        <translation>&amp;Enviar mensajes desde ahora</translation>
    </message>
    <message>
        <source>&amp;Create webhook</source>
        <translation>&amp;Crear webhook</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Webhook nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A webhook tells your systems what happens in a flow. It is created at the provider at once; the flow uses it after you have sent the flow.</source>
        <translation>Un webhook cuenta a sus sistemas lo que ocurre en un flujo. Se crea en el proveedor de inmediato; el flujo lo usa después de que usted envíe el flujo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long by %n character(s).</source>
        <translation>
            <numerusform>La descripción se pasa en %n carácter.</numerusform>
            <numerusform>La descripción se pasa en %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address must be a whole web address that begins with https:// or http://.</source>
        <translation>La dirección debe ser una dirección web completa que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>A webhook needs a name and an address.</source>
        <translation>Un webhook necesita un nombre y una dirección.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Enter a number.</source>
        <translation>Indique un número.</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, control deslizante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Time for retries&quot;, %2 such as &quot;All time&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>It waits to be deleted at the provider.</source>
        <translation>Espera a que se elimine en el proveedor.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>A new flow with these settings</source>
        <translation>Un flujo nuevo con estos ajustes</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What sending does</source>
        <translation>Qué hace el envío</translation>
    </message>
    <message>
        <source>A new project with these settings</source>
        <translation>Un proyecto nuevo con estos ajustes</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Error</source>
        <extracomment>read aloud before the sentence that says what is wrong</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Error&quot; or &quot;Warning&quot;, %2 the sentence that says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This part of the flow</source>
        <translation>Esta parte del flujo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place in a list (&quot;Accepted documents, Colombia&quot;), %2 the name of a setting there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>“%1” debe ser un número.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>“%1” debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>“%1” debe ser %2 como mínimo.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>“%1” debe ser %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>“%1” debe ser un número entero.</translation>
    </message>
    <message>
        <source>%1 does not have the expected form.</source>
        <translation>“%1” no tiene la forma esperada.</translation>
    </message>
    <message>
        <source>%1 needs at least one entry.</source>
        <translation>“%1” necesita al menos una entrada.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>“%1” debe ser una lista.</translation>
    </message>
    <message>
        <source>%1 is not an entry that the documentation allows here.</source>
        <translation>“%1” no es una entrada que la documentación permita aquí.</translation>
    </message>
    <message>
        <source>%1 must be on or off.</source>
        <translation>“%1” debe estar activado o desactivado.</translation>
    </message>
    <message>
        <source>%1 must be one of these: %2.</source>
        <translation>“%1” debe tener uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>“%1” no debe estar vacío.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>“%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>%1 must be text.</source>
        <translation>“%1” debe ser texto.</translation>
    </message>
    <message>
        <source>%1 must be a complete web address, such as https://example.com.</source>
        <translation>“%1” debe ser una dirección web completa, por ejemplo https://example.com.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the provider&apos;s public documentation.</source>
        <translation>%1: “%2” no figura en la documentación pública del proveedor.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Se necesita “%1”.</translation>
    </message>
    <message>
        <source>%1: %2 is listed twice.</source>
        <translation>%1: %2 figura dos veces.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place in a list: %1 names the list or the place so far, %2 the entry</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: someone is listed twice.</source>
        <translation>%1: alguien figura dos veces.</translation>
    </message>
    <message>
        <source>%1 must not contain &quot;%2&quot;. Possible are: %3.</source>
        <extracomment>%1 is a list of choices, %2 the one that is wrong, %3 the right ones</extracomment>
        <translation>%1 no debe contener «%2». Son posibles: %3.</translation>
    </message>
    <message>
        <source>%1 must be an email address, such as name@example.com.</source>
        <translation>%1 debe ser una dirección de correo, como nombre@example.com.</translation>
    </message>
    <message>
        <source>%1 must be an id such as 11111111-2222-3333-4444-555555555555.</source>
        <translation>%1 debe ser un identificador como 11111111-2222-3333-4444-555555555555.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a country&apos;s code, and may be dropped.</source>
        <extracomment>%1 is a setting, %2 what stands there instead of a country</extracomment>
        <translation>%1: «%2» no es el código de un país y podría descartarse.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an entry that the documentation allows here.</source>
        <translation>%1: «%2» no es una entrada que la documentación permita aquí.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>Heading of a problem: %1 is the field&apos;s name</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Open a flow to see whether anything in it needs attention.</source>
        <translation>Abra un flujo para ver si algo en él requiere atención.</translation>
    </message>
    <message>
        <source>No problems. This can be sent as it is.</source>
        <translation>Sin problemas. Se puede enviar como está.</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress of sending</source>
        <translation>Avance del envío</translation>
    </message>
    <message>
        <source>Send your changes</source>
        <translation>Enviar sus cambios</translation>
    </message>
    <message>
        <source>✓  %1</source>
        <extracomment>A step of sending that is finished</extracomment>
        <translation>✓  %1</translation>
    </message>
    <message>
        <source>→  %1 …</source>
        <extracomment>A step of sending that is under way</extracomment>
        <translation>→  %1 …</translation>
    </message>
    <message>
        <source>○  %1</source>
        <extracomment>A step of sending that is still to come</extracomment>
        <translation>○  %1</translation>
    </message>
    <message>
        <source>Read what the provider has now</source>
        <translation>Leer lo que tiene ahora el proveedor</translation>
    </message>
    <message>
        <source>Read it back and compare</source>
        <translation>Leerlo de nuevo y comparar</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>There is no setting at %1.</source>
        <translation>No hay ningún ajuste en %1.</translation>
    </message>
    <message>
        <source>%1 is set by the provider and cannot be changed.</source>
        <translation>“%1” lo define el proveedor y no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 has no entry number %2.</source>
        <translation>“%1” no tiene la entrada número %2.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Revert all changes</source>
        <translation>Revertir todos los cambios</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir “%1”</translation>
    </message>
    <message>
        <source>%1 The provider holds it this way; it stays until you change it.</source>
        <translation>%1 El proveedor lo tiene así; se mantiene hasta que usted lo cambie.</translation>
    </message>
    <message>
        <source>The provider says: %1</source>
        <translation>El proveedor dice: %1</translation>
    </message>
    <message>
        <source>%1 is needed to create the flow.</source>
        <translation>Se necesita “%1” para crear el flujo.</translation>
    </message>
    <message>
        <source>%1 is not set, so there is nothing inside it. Set it whole.</source>
        <translation>%1 no está definido, así que no hay nada en su interior. Defínalo completo.</translation>
    </message>
    <message>
        <source>%1 is needed to create the project.</source>
        <translation>%1 hace falta para crear el proyecto.</translation>
    </message>
    <message>
        <source>There is nothing to correct here any more.</source>
        <translation>Aquí ya no hay nada que corregir.</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>Recuperar un estado anterior</translation>
    </message>
</context>
<context>
    <name>PullJob</name>
    <message>
        <source>The flow %1 was left out. %2</source>
        <translation>El flujo %1 quedó fuera. %2</translation>
    </message>
</context>
<context>
    <name>ReadOnlyEditor</name>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>a date and a time of day in Coordinated Universal Time</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Webhook&quot;, %2 a button such as &quot;Try again&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The webhooks are being read.</source>
        <translation>Se están leyendo los webhooks.</translation>
    </message>
    <message>
        <source>The projects are being read.</source>
        <translation>Se están leyendo los proyectos.</translation>
    </message>
    <message>
        <source>Unknown webhook %1</source>
        <extracomment>%1 is the id of a webhook that the account&apos;s list does not hold</extracomment>
        <translation>Webhook desconocido %1</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <extracomment>%1 is the id of a webhook whose name is not known yet</extracomment>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Unknown project %1</source>
        <extracomment>%1 is the id of a project that the account&apos;s list does not hold</extracomment>
        <translation>Proyecto desconocido %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <extracomment>%1 is the id of a project whose name is not known yet</extracomment>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>The list of webhooks could not be read.</source>
        <translation>No se pudo leer la lista de webhooks.</translation>
    </message>
    <message>
        <source>The list of projects could not be read.</source>
        <translation>No se pudo leer la lista de proyectos.</translation>
    </message>
    <message>
        <source>Keep the present choice, or paste an id.</source>
        <translation>Conserve la elección actual o pegue un identificador.</translation>
    </message>
    <message>
        <source>The account has no webhook of this id.</source>
        <translation>La cuenta no tiene ningún webhook con este identificador.</translation>
    </message>
    <message>
        <source>The account has no project of this id.</source>
        <translation>La cuenta no tiene ningún proyecto con este identificador.</translation>
    </message>
    <message>
        <source>Choose a webhook of the list, or paste an id of 24 letters and digits.</source>
        <translation>Elija un webhook de la lista o pegue un identificador de 24 letras y cifras.</translation>
    </message>
    <message>
        <source>Choose a project of the list, or paste an id of 24 letters and digits.</source>
        <translation>Elija un proyecto de la lista o pegue un identificador de 24 letras y cifras.</translation>
    </message>
    <message>
        <source>The questionnaires are being read.</source>
        <translation>Se están leyendo los cuestionarios.</translation>
    </message>
    <message>
        <source>The list of questionnaires could not be read.</source>
        <translation>No se pudo leer la lista de cuestionarios.</translation>
    </message>
    <message>
        <source>The account has no questionnaire of this id.</source>
        <translation>La cuenta no tiene ningún cuestionario con este id.</translation>
    </message>
    <message>
        <source>Unknown questionnaire %1</source>
        <extracomment>%1 is the id of a questionnaire that the account&apos;s list does not hold</extracomment>
        <translation>Cuestionario desconocido %1</translation>
    </message>
    <message>
        <source>Questionnaire %1</source>
        <extracomment>%1 is the id of a questionnaire whose title is not known yet</extracomment>
        <translation>Cuestionario %1</translation>
    </message>
    <message>
        <source>Choose a questionnaire of the list, or paste its id.</source>
        <translation>Elija un cuestionario de la lista o pegue su id.</translation>
    </message>
    <message>
        <source>The workflows are being read.</source>
        <translation>Se están leyendo los workflows.</translation>
    </message>
    <message>
        <source>The list of workflows could not be read.</source>
        <translation>No se pudo leer la lista de workflows.</translation>
    </message>
    <message>
        <source>The account has no workflow of this id.</source>
        <translation>La cuenta no tiene ningún workflow con este id.</translation>
    </message>
    <message>
        <source>Unknown workflow %1</source>
        <extracomment>%1 is the id of a workflow that the account&apos;s list does not hold</extracomment>
        <translation>Workflow desconocido %1</translation>
    </message>
    <message>
        <source>Workflow %1</source>
        <extracomment>%1 is the id of a workflow whose name is not known yet</extracomment>
        <translation>Workflow %1</translation>
    </message>
    <message>
        <source>Choose a workflow of the list, or paste its id.</source>
        <translation>Elija un workflow de la lista o pegue su id.</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a project: %1 is its name, %2 its status, such as &quot;Draft&quot;
----------
a webhook: %1 is its name, %2 the address it sends to</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <extracomment>%1 is a webhook&apos;s name and address</extracomment>
        <translation>%1 (apagado)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a flow that has no name. %1 is its kind, %2 the end of its id at the provider: &quot;Personal onboarding (789012)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody else changed the same setting at the provider.</source>
        <translation>Otra persona cambió el mismo ajuste en el proveedor.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>The newest copy that is in order was made %1 and holds %n flow(s). What was edited after that is not in it.</source>
        <extracomment>%1 is when a copy was made: &quot;on 12 Nov 2026 at 14:05&quot;</extracomment>
        <translation>
            <numerusform>La copia más reciente en buen estado se hizo %1 y contiene %n flujo. Lo que se editó después no está en ella.</numerusform>
            <numerusform>La copia más reciente en buen estado se hizo %1 y contiene %n flujos. Lo que se editó después no está en ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no copy that is in order.</source>
        <translation>No hay ninguna copia en buen estado.</translation>
    </message>
    <message>
        <source>If you start empty, the flows can be read from their providers again. Edits that were not sent are not there.</source>
        <translation>Si empieza sin datos, los flujos se pueden leer de nuevo de sus proveedores. Las ediciones que no se enviaron no están allí.</translation>
    </message>
    <message>
        <source>In both cases the present file is kept: it stays in the folder, under a name that begins with “%1” and goes on with the date and time.</source>
        <extracomment>%1 is the beginning of a file&apos;s name</extracomment>
        <translation>En ambos casos se conserva el archivo actual: queda en la carpeta, con un nombre que comienza con “%1” y sigue con la fecha y la hora.</translation>
    </message>
    <message>
        <source>If you start empty, the present file is kept: it stays in the folder, under a name that begins with “%1” and goes on with the date and time.</source>
        <translation>Si empieza sin datos, se conserva el archivo actual: queda en la carpeta, con un nombre que comienza con “%1” y sigue con la fecha y la hora.</translation>
    </message>
    <message>
        <source>Flowform</source>
        <translation>Flowform</translation>
    </message>
    <message>
        <source>Your drafts were written by a newer version of Flowform</source>
        <translation>Sus borradores se escribieron con una versión más nueva de Flowform</translation>
    </message>
    <message>
        <source>The file with your drafts is damaged</source>
        <translation>El archivo con sus borradores está dañado</translation>
    </message>
    <message>
        <source>This version cannot read them. Nothing was changed. Install the newer version to go on with them.</source>
        <translation>Esta versión no puede leerlos. No se cambió nada. Instale la versión más nueva para continuar con ellos.</translation>
    </message>
    <message>
        <source>Flowform cannot open it. Nothing was changed.</source>
        <translation>Flowform no puede abrirlo. No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Show the technical detail</source>
        <translation>Mostrar el detalle técnico</translation>
    </message>
    <message>
        <source>Hide the technical detail</source>
        <translation>Ocultar el detalle técnico</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>&amp;Empezar sin datos</translation>
    </message>
    <message>
        <source>&amp;Use the copy</source>
        <translation>&amp;Usar la copia</translation>
    </message>
    <message>
        <source>What is left of the former file is kept in the folder, under a name that begins with “flowform-damaged-”.</source>
        <translation>Lo que queda del archivo anterior se conserva en la carpeta, con un nombre que empieza por “flowform-damaged-”.</translation>
    </message>
    <message>
        <source>The file with your drafts is missing or empty</source>
        <translation>El archivo con sus borradores falta o está vacío</translation>
    </message>
    <message>
        <source>There were drafts on this computer, and they are not in their place any more. Nothing was changed.</source>
        <translation>Había borradores en este equipo y ya no están en su sitio. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>See what was changed at the provider, one sentence for each setting.</source>
        <translation>Muestra lo que cambió en el proveedor, una frase por cada ajuste.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed at the provider %1</source>
        <extracomment>%1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>
            <numerusform>%n cambio en el proveedor %1</numerusform>
            <numerusform>%n cambios en el proveedor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message numerus="yes">
        <source>%n of these settings you changed, too. You decide which values stay.</source>
        <translation>
            <numerusform>Usted también cambió %n de estos ajustes. Usted decide qué valores quedan.</numerusform>
            <numerusform>Usted también cambió %n de estos ajustes. Usted decide qué valores quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these changes over into the form. Your own changes stay.</source>
        <translation>Pasa estos cambios al formulario. Sus propios cambios quedan.</translation>
    </message>
</context>
<context>
    <name>RemoteChangesDialog</name>
    <message>
        <source>Changed at the provider</source>
        <translation>Cambios en el proveedor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n of these settings you changed, too. You decide which values stay.</source>
        <translation>
            <numerusform>Usted también cambió %n de estos ajustes. Usted decide qué valores quedan.</numerusform>
            <numerusform>Usted también cambió %n de estos ajustes. Usted decide qué valores quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed none of these settings. Taking them over leaves your own changes as they are.</source>
        <translation>Usted no cambió ninguno de estos ajustes. Tomarlos deja sus propios cambios como están.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Tomar</translation>
    </message>
</context>
<context>
    <name>RemovalJob</name>
    <message>
        <source>%1 is not to be deleted any more.</source>
        <translation>%1 ya no se va a eliminar.</translation>
    </message>
    <message>
        <source>%1 was not deleted: somebody changed it since you asked for that.</source>
        <translation>%1 no se eliminó: alguien lo cambió desde que usted lo pidió.</translation>
    </message>
    <message>
        <source>It is still at the provider, and you see it as it is there now.</source>
        <translation>Sigue en el proveedor, y usted lo ve tal como está ahora allí.</translation>
    </message>
    <message>
        <source>Look at it again, and delete it again if you still want to.</source>
        <translation>Mírelo de nuevo y vuelva a eliminarlo si aún lo desea.</translation>
    </message>
    <message>
        <source>%1 was not deleted: the provider did not take the request.</source>
        <translation>%1 no se eliminó: el proveedor no aceptó la petición.</translation>
    </message>
    <message>
        <source>Flowform read the flow afterwards and found it as it was.</source>
        <translation>Flowform leyó el flujo después y lo encontró como estaba.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted at the provider.</source>
        <translation>No se sabe si %1 se eliminó en el proveedor.</translation>
    </message>
    <message>
        <source>The provider could not be asked.</source>
        <translation>No se pudo preguntar al proveedor.</translation>
    </message>
    <message>
        <source>The deletion waits. Flowform looks first, and deletes only what is as you saw it.</source>
        <translation>La eliminación queda en espera. Flowform mira primero y elimina solo lo que esté como usted lo vio.</translation>
    </message>
    <message>
        <source>The version was deleted, but it could not be read what is left of the workflow.</source>
        <translation>La versión se eliminó, pero no se pudo leer lo que queda del flujo de verificación.</translation>
    </message>
    <message>
        <source>It is still shown here as it was.</source>
        <translation>Aquí se muestra todavía como estaba.</translation>
    </message>
    <message>
        <source>Read the workflows again.</source>
        <translation>Vuelva a leer los flujos de verificación.</translation>
    </message>
    <message>
        <source>With the edits that were not sent</source>
        <translation>Con los cambios que no se enviaron</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>Show the &amp;exact request</source>
        <translation>Mostrar la solicitud e&amp;xacta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The first line of a request: %1 is its method (&quot;PUT&quot;), %2 its address</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar &amp;JSON</translation>
    </message>
    <message>
        <source>Copy the body of the request.</source>
        <translation>Copie el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy a command that sends the same request. It does not hold your token.</source>
        <translation>Copie un comando que envía la misma solicitud. No contiene su token.</translation>
    </message>
    <message>
        <source>Personal data is shown as dots here and in copies. It travels as you entered it.</source>
        <translation>Los datos personales se muestran como puntos aquí y en las copias. Viajan tal como usted los escribió.</translation>
    </message>
    <message>
        <source>Hide the &amp;exact request</source>
        <translation>Ocultar la solicitud e&amp;xacta</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a former state</source>
        <translation>Restaurar un estado anterior</translation>
    </message>
    <message>
        <source>Restore the state that was confirmed %1</source>
        <extracomment>%1 is when: &quot;on 12 Nov 2026 at 14:05&quot;</extracomment>
        <translation>Restaurar el estado confirmado %1</translation>
    </message>
    <message>
        <source>Your draft has these settings already. There is nothing to restore.</source>
        <translation>Su borrador ya tiene estos ajustes. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>This is edited in your draft, as one step that you can undo. Nothing is sent before you review it.</source>
        <translation>Esto se edita en su borrador, como un solo paso que puede deshacer. No se envía nada antes de que lo revise.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Taken over from others, because you had not changed them</source>
        <translation>Tomado de otras personas, porque usted no los había cambiado</translation>
    </message>
    <message>
        <source>Sent. The provider has your changes.</source>
        <translation>Enviado. El proveedor tiene sus cambios.</translation>
    </message>
    <message>
        <source>Sent. Others had changed other settings meanwhile; both are kept.</source>
        <translation>Enviado. Mientras tanto, otras personas habían cambiado otros ajustes; se conservan ambos cambios.</translation>
    </message>
    <message>
        <source>There was nothing to send. The provider already has these values.</source>
        <translation>No había nada que enviar. El proveedor ya tiene estos valores.</translation>
    </message>
    <message>
        <source>Nothing was sent. Somebody else changed the same settings to other values meanwhile.</source>
        <translation>No se envió nada. Mientras tanto, otra persona cambió los mismos ajustes a otros valores.</translation>
    </message>
    <message>
        <source>Stopped. Your changes are kept on this computer.</source>
        <translation>Detenido. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer. You can send them again at any time.</source>
        <translation>Sus cambios se conservan en esta computadora. Puede enviarlos de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its new value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you sent %2, the provider stored %3.</source>
        <translation>%1: usted envió %2, el proveedor guardó %3.</translation>
    </message>
    <message>
        <source>%1: you sent %2, the provider still has %3.</source>
        <translation>%1: usted envió %2, el proveedor sigue teniendo %3.</translation>
    </message>
    <message>
        <source>%1: was %2, then became %3.</source>
        <translation>%1: era %2 y pasó a ser %3.</translation>
    </message>
    <message>
        <source>Flowform put these back as they were.</source>
        <translation>Flowform los dejó de nuevo como estaban.</translation>
    </message>
    <message>
        <source>Stored as sent</source>
        <translation>Guardado tal como se envió</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Guardado de otra forma</translation>
    </message>
    <message>
        <source>Not taken over by the provider</source>
        <translation>No lo tomó el proveedor</translation>
    </message>
    <message>
        <source>Changed at the provider though you did not send it</source>
        <translation>Cambió en el proveedor aunque usted no lo envió</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>stands for a value in a sentence: &quot;you sent nothing, the provider stored 5&quot;</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>It waits and will be sent when the provider can be reached.</source>
        <translation>Espera y se enviará cuando se pueda llegar al proveedor.</translation>
    </message>
    <message>
        <source>It waits and will be tried again.</source>
        <translation>Espera y se intentará de nuevo.</translation>
    </message>
    <message>
        <source>You can go on editing, or close Flowform and come back. The button for the network, at the bottom of the window, shows what waits and takes it back.</source>
        <translation>Puede seguir editando, o cerrar Flowform y volver. El botón de la red, en la parte inferior de la ventana, muestra lo que espera y permite retirarlo.</translation>
    </message>
    <message>
        <source>Decide for each of these settings which value stays, then review and send again. Until then everything is kept on this computer.</source>
        <translation>Decida para cada uno de estos ajustes qué valor se queda; después revise y envíe de nuevo. Hasta entonces todo se guarda en esta computadora.</translation>
    </message>
    <message>
        <source>At the provider</source>
        <translation>En el proveedor</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review and send</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>Create “%1” at the provider</source>
        <extracomment>%1 is the name of a flow</extracomment>
        <translation>Crear “%1” en el proveedor</translation>
    </message>
    <message>
        <source>Send changes to “%1”</source>
        <translation>Enviar los cambios de “%1”</translation>
    </message>
    <message>
        <source>Account %1. Nothing has been sent yet.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cuenta %1. Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Correct the errors first. Nothing is sent while there are any.</source>
        <translation>Primero corrija los errores. No se envía nada mientras los haya.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>Enviando “%1”</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Flowform first reads what the provider has, so that nothing is sent twice.</source>
        <translation>Flowform lee primero lo que tiene el proveedor, para no enviar nada dos veces.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>See all values side by side and choose for each setting which one stays.</source>
        <translation>Muestra todos los valores uno al lado del otro, para elegir cuál queda en cada ajuste.</translation>
    </message>
    <message>
        <source>&amp;Create when online</source>
        <translation>&amp;Crear al conectarse</translation>
    </message>
    <message>
        <source>&amp;Send when online</source>
        <translation>&amp;Enviar al conectarse</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>This condition compares with nothing.</source>
        <translation>Esta condición no compara con nada.</translation>
    </message>
    <message>
        <source>Several, with commas between them.</source>
        <translation>Varios, separados por comas.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>the issuing country</source>
        <translation>el país emisor</translation>
    </message>
    <message>
        <source>the kind of document</source>
        <translation>el tipo de documento</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <extracomment>%1 is the provider&apos;s id of a question</extracomment>
        <translation>la respuesta a %1</translation>
    </message>
    <message>
        <source>a result that is not chosen yet</source>
        <translation>un resultado sin elegir</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>those in the list %1</source>
        <extracomment>%1 is the provider&apos;s id of a list</extracomment>
        <translation>los de la lista %1</translation>
    </message>
    <message>
        <source>%1, counted from today</source>
        <extracomment>%1 is a date as the provider writes it</extracomment>
        <translation>%1, contado desde hoy</translation>
    </message>
    <message>
        <source>If %1 %2 %3: %4</source>
        <extracomment>a rule: %1 a result such as &quot;the issuing country&quot;, %2 a condition such as &quot;is one of&quot;, %3 a value, %4 a verdict such as &quot;review&quot;</extracomment>
        <translation>Si %1 %2 %3: %4</translation>
    </message>
    <message>
        <source>If %1 %2: %3</source>
        <extracomment>a rule: %1 a result such as &quot;the issuing country&quot;, %2 a condition such as &quot;is empty&quot;, %3 a verdict</extracomment>
        <translation>Si %1 %2: %3</translation>
    </message>
    <message>
        <source>%1, with the score %2</source>
        <extracomment>%1 is a rule, %2 a score that it gives</extracomment>
        <translation>%1, con la puntuación %2</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The practice provider cannot use port %1.</source>
        <translation>El proveedor de práctica no puede usar el puerto %1.</translation>
    </message>
    <message>
        <source>Another program is probably using it.</source>
        <translation>Probablemente lo esté usando otro programa.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Elija otro puerto, o 0 para cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>The practice provider cannot read its file %1.</source>
        <translation>El proveedor de práctica no puede leer su archivo %1.</translation>
    </message>
    <message>
        <source>The file was left as it is, and practice was not started.</source>
        <translation>El archivo quedó como está y la práctica no se inició.</translation>
    </message>
    <message>
        <source>Choose another file, or move this one away to start afresh.</source>
        <translation>Elija otro archivo, o mueva este a otro lugar para comenzar de cero.</translation>
    </message>
    <message>
        <source>The practice provider cannot write its file %1.</source>
        <translation>El proveedor de práctica no puede escribir su archivo %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that there is space left.</source>
        <translation>Compruebe que la carpeta existe y que queda espacio.</translation>
    </message>
    <message>
        <source>The practice provider cannot write its log %1.</source>
        <translation>El proveedor de práctica no puede escribir su registro %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault that can be practised.</source>
        <extracomment>%1 is what the person typed after --fault</extracomment>
        <translation>&quot;%1&quot; no es un fallo que se pueda practicar.</translation>
    </message>
    <message>
        <source>Write a kind and the number of a request, such as drop-after@3. The kinds are: %1.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Escriba un tipo y el número de una solicitud, por ejemplo drop-after@3. Los tipos son: %1.</translation>
    </message>
</context>
<context>
    <name>SchemaCatalog</name>
    <message>
        <source>There is no kind of flow called %1.</source>
        <translation>No hay ningún tipo de flujo llamado %1.</translation>
    </message>
    <message>
        <source>This is not a kind of flow that this version can edit.</source>
        <translation>Esta versión no puede editar este tipo de flujo.</translation>
    </message>
    <message>
        <source>Flows of the type &quot;%1&quot; cannot be edited by this version.</source>
        <translation>Esta versión no puede editar flujos del tipo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two kinds of flow whose settings one flow holds together: &quot;Login and Onboarding&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>SchemaValidator</name>
    <message>
        <source>The field table %1 has a rule without a message or with several fields.</source>
        <translation>La tabla de campos %1 tiene una regla sin mensaje o con varios campos.</translation>
    </message>
    <message>
        <source>The field table %1 cannot be used.</source>
        <translation>La tabla de campos %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The field table %1 names a rule that does not exist.</source>
        <translation>La tabla de campos %1 nombra una regla que no existe.</translation>
    </message>
</context>
<context>
    <name>SendPlan</name>
    <message>
        <source>This creates the flow at the provider. It is not live before its status is active.</source>
        <translation>Esto crea el flujo en el proveedor. No entra en servicio hasta que su estado sea activo.</translation>
    </message>
    <message>
        <source>Only the changed settings travel. This provider has been seen to leave the settings beside them alone.</source>
        <translation>Solo viajan los ajustes cambiados. Se ha comprobado que este proveedor no toca los ajustes vecinos.</translation>
    </message>
    <message>
        <source>Only the changed settings travel. The flow is not live, and Flowform reads it back afterwards to make sure that nothing else moved.</source>
        <translation>Solo viajan los ajustes cambiados. El flujo no está en servicio, y Flowform lo vuelve a leer después para asegurarse de que no cambió nada más.</translation>
    </message>
    <message>
        <source>Each changed part of the flow travels whole. The flow is live and it is not known yet whether this provider keeps settings that are left out, so none are left out.</source>
        <translation>Cada parte cambiada del flujo viaja completa. El flujo está en servicio y todavía no se sabe si este proveedor conserva los ajustes que se omiten, por lo que no se omite ninguno.</translation>
    </message>
    <message>
        <source>This flow is live. The change applies to people who are verifying themselves right now.</source>
        <translation>Este flujo está en servicio. El cambio se aplica a las personas que se están verificando en este momento.</translation>
    </message>
    <message>
        <source>This flow is live. Sending takes it out of service for new applicants.</source>
        <translation>Este flujo está en servicio. El envío lo deja fuera de servicio para los nuevos solicitantes.</translation>
    </message>
    <message>
        <source>Sending puts this flow into service: applicants will use it.</source>
        <translation>El envío pone este flujo en servicio: los solicitantes lo usarán.</translation>
    </message>
    <message>
        <source>The parts that travel hold settings which this version does not understand. They are sent back unchanged.</source>
        <translation>Las partes que viajan contienen ajustes que esta versión no entiende. Se devuelven sin cambios.</translation>
    </message>
    <message>
        <source>This creates the project at the provider. Its flows cannot be used before its status is active.</source>
        <translation>Esto crea el proyecto en el proveedor. Sus flujos no se pueden usar antes de que su estado sea activo.</translation>
    </message>
    <message>
        <source>Only the changed settings travel. The project is not active, and Flowform reads it back afterwards to make sure that nothing else moved.</source>
        <translation>Solo viajan los ajustes cambiados. El proyecto no está activo y Flowform lo lee después para asegurarse de que nada más cambió.</translation>
    </message>
    <message>
        <source>Each changed part travels whole, because this provider replaces a part with what it receives.</source>
        <translation>Cada parte cambiada viaja entera, porque este proveedor sustituye una parte por lo que recibe.</translation>
    </message>
    <message>
        <source>Each changed part of the project travels whole. The project is active and it is not known yet whether this provider keeps settings that are left out, so none are left out.</source>
        <translation>Cada parte cambiada del proyecto viaja entera. El proyecto está activo y aún no se sabe si este proveedor conserva los ajustes que se omiten, así que no se omite ninguno.</translation>
    </message>
    <message>
        <source>This project is active. The change applies to people who use its flows right now.</source>
        <translation>Este proyecto está activo. El cambio afecta a las personas que usan sus flujos en este momento.</translation>
    </message>
    <message>
        <source>This project is active. Sending takes all of its flows out of service.</source>
        <translation>Este proyecto está activo. Al enviar, todos sus flujos salen de servicio.</translation>
    </message>
    <message>
        <source>Sending makes this project active: its active flows can then be used.</source>
        <translation>Al enviar, este proyecto pasa a estar activo: sus flujos activos se podrán usar.</translation>
    </message>
</context>
<context>
    <name>SessionCredentials</name>
    <message>
        <source>There is no access token for the account “%1”.</source>
        <translation>No hay ningún token de acceso para la cuenta “%1”.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Put the token into the environment variable %1 and start the program again.</source>
        <translation>Ponga el token en la variable de entorno %1 e inicie el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>SourceTestEditor</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>country code</source>
        <translation>prefijo de país</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a part of a service&apos;s answer: %1 is what it is, such as &quot;phone number&quot;, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;API test value&quot;, %2 a button such as &quot;Test&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service&apos;s answer</source>
        <translation>La respuesta del servicio</translation>
    </message>
    <message>
        <source>Asks %1 for the test value, as the provider will.</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Pregunta a %1 por el valor de prueba, como hará el proveedor.</translation>
    </message>
    <message>
        <source>Enter the API address and the test value first.</source>
        <translation>Introduzca primero la dirección de la API y el valor de prueba.</translation>
    </message>
    <message>
        <source>The service is being asked.</source>
        <translation>Se está preguntando al servicio.</translation>
    </message>
    <message>
        <source>%1
… The answer is longer than what is shown here.</source>
        <translation>%1
… La respuesta es más larga de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>The service answered with %1, which leads to another address. The provider expects 200.</source>
        <extracomment>%1 is an HTTP status such as 302</extracomment>
        <translation>El servicio respondió con %1, que lleva a otra dirección. El proveedor espera 200.</translation>
    </message>
    <message>
        <source>The service answered with %1. The provider expects 200.</source>
        <translation>El servicio respondió con %1. El proveedor espera 200.</translation>
    </message>
    <message>
        <source>The service answered with %1. The provider lets people in only when it answers with 200.</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation>El servicio respondió con %1. El proveedor solo deja entrar a las personas cuando responde con 200.</translation>
    </message>
    <message>
        <source>The service answered with 200, but not with a JSON object, as the provider expects.</source>
        <translation>El servicio respondió con 200, pero no con un objeto JSON, como espera el proveedor.</translation>
    </message>
    <message>
        <source>The service answered with 200 and all that the provider expects: %1.</source>
        <translation>El servicio respondió con 200 y con todo lo que espera el proveedor: %1.</translation>
    </message>
    <message>
        <source>The service answered with 200, but its answer lacks what the provider expects: %1.</source>
        <extracomment>%1 is a list such as &quot;phone number (phone) and country code (countryCode)&quot;</extracomment>
        <translation>El servicio respondió con 200, pero a su respuesta le falta lo que espera el proveedor: %1.</translation>
    </message>
    <message>
        <source>Hide the answer</source>
        <translation>Ocultar la respuesta</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>The answer may hold personal data.</source>
        <translation>La respuesta puede contener datos personales.</translation>
    </message>
</context>
<context>
    <name>StatusJob</name>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>The settings are complete and sent</source>
        <translation>Los ajustes están completos y enviados</translation>
    </message>
    <message>
        <source>The flow belongs to a project</source>
        <translation>El flujo pertenece a un proyecto</translation>
    </message>
    <message>
        <source>The project is active</source>
        <translation>El proyecto está activo</translation>
    </message>
    <message>
        <source>The flow is active</source>
        <translation>El flujo está activo</translation>
    </message>
    <message>
        <source>The flow is %1</source>
        <translation>El flujo está %1</translation>
    </message>
    <message>
        <source>%1 is a project. It goes live with one of its flows.</source>
        <translation>%1 es un proyecto. Entra en servicio con uno de sus flujos.</translation>
    </message>
    <message>
        <source>Activate the flow, or change the project&apos;s status in its settings and send them.</source>
        <translation>Active el flujo, o cambie el estado del proyecto en sus ajustes y envíelos.</translation>
    </message>
    <message>
        <source>%1 does not exist at the provider yet.</source>
        <translation>%1 no existe aún en el proveedor.</translation>
    </message>
    <message>
        <source>Send it first.</source>
        <translation>Envíelo primero.</translation>
    </message>
    <message>
        <source>%1 is being sent by another window or program right now.</source>
        <translation>Otra ventana u otro programa está enviando %1 en este momento.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Correct the marked settings and send them first.</source>
        <translation>Corrija los ajustes marcados y envíelos primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this flow are not sent yet.</source>
        <translation>
            <numerusform>%n cambio de este flujo no se ha enviado aún.</numerusform>
            <numerusform>%n cambios de este flujo no se han enviado aún.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or revert them first: what goes live is what the provider has.</source>
        <translation>Envíelos o reviértalos primero: entra en servicio lo que tiene el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of %1 were changed at the provider since it was last read here.</source>
        <translation>
            <numerusform>%n ajuste de %1 cambió en el proveedor desde que se leyó aquí.</numerusform>
            <numerusform>%n ajustes de %1 cambiaron en el proveedor desde que se leyeron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the flow again and look at it before it goes live.</source>
        <translation>Lea el flujo de nuevo y mírelo antes de que entre en servicio.</translation>
    </message>
    <message>
        <source>The flow is %1.</source>
        <translation>El flujo está %1.</translation>
    </message>
    <message>
        <source>This flow belongs to no project, and only a project can go live.</source>
        <translation>Este flujo no pertenece a ningún proyecto, y solo un proyecto puede entrar en servicio.</translation>
    </message>
    <message>
        <source>Create the flow again with a project.</source>
        <translation>Cree el flujo de nuevo con un proyecto.</translation>
    </message>
    <message>
        <source>The project of this flow does not exist, or belongs to another account.</source>
        <translation>El proyecto de este flujo no existe o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Create the flow again in one of your projects.</source>
        <translation>Cree el flujo de nuevo en uno de sus proyectos.</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>The project is %1.</source>
        <translation>El proyecto está %1.</translation>
    </message>
    <message>
        <source>The provider did not make the project active.</source>
        <translation>El proveedor no activó el proyecto.</translation>
    </message>
    <message>
        <source>It is not known whether the project was changed.</source>
        <translation>No se sabe si el proyecto cambió.</translation>
    </message>
    <message>
        <source>It was stopped before anything more was changed.</source>
        <translation>Se detuvo antes de que cambiara nada más.</translation>
    </message>
    <message>
        <source>It is not known whether the status of %1 was changed.</source>
        <translation>No se sabe si el estado de %1 cambió.</translation>
    </message>
    <message>
        <source>The flow could not be read afterwards.</source>
        <translation>No se pudo leer el flujo después.</translation>
    </message>
    <message>
        <source>Do the same again: Flowform looks first at what the provider has.</source>
        <translation>Haga lo mismo otra vez: Flowform mira primero lo que tiene el proveedor.</translation>
    </message>
    <message>
        <source>The provider did not change the status of the flow.</source>
        <translation>El proveedor no cambió el estado del flujo.</translation>
    </message>
    <message>
        <source>The project is active, the flow is not. Trying again goes on from here.</source>
        <translation>El proyecto está activo y el flujo no. Si lo intenta de nuevo, continúa desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>With the status, the provider changed %n other setting(s) of %1.</source>
        <translation>
            <numerusform>Con el estado, el proveedor cambió %n ajuste más de %1.</numerusform>
            <numerusform>Con el estado, el proveedor cambió %n ajustes más de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their values from before are in your draft. Send it to put them back.</source>
        <translation>Sus valores de antes están en su borrador. Envíelo para devolverlos.</translation>
    </message>
    <message>
        <source>%1 is a workflow. It goes live when a version of it is published.</source>
        <translation>%1 es un flujo de verificación. Entra en servicio cuando se publica una versión.</translation>
    </message>
    <message>
        <source>Set its status to published and send it.</source>
        <translation>Ponga su estado en publicado y envíelo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en esta computadora</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Aún no guardado. %1</translation>
    </message>
</context>
<context>
    <name>StatusRulesEditor</name>
    <message>
        <source>Add rule</source>
        <translation>Agregar regla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a rule.</source>
        <translation>Alt con las flechas mueve una regla.</translation>
    </message>
    <message>
        <source>No rule yet: the check decides alone.</source>
        <translation>Todavía no hay reglas: la comprobación decide sola.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Under way…</source>
        <extracomment>State of a step that is being done</extracomment>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a step</extracomment>
        <translation>Falló</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>State of a step</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>State of a step that could not be looked at so far</extracomment>
        <translation>Sin comprobar aún</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a step: %1 what is to be so, such as &quot;The project is active&quot;; %2 its state, such as &quot;Done&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The drafts in %1 were written by a newer version of Flowform.</source>
        <translation>Los borradores de %1 los escribió una versión más nueva de Flowform.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder.</source>
        <translation>Instale la versión más nueva o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The data folder %1 could not be created.</source>
        <translation>No se pudo crear la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>Choose another data folder, or allow writing there.</source>
        <translation>Elija otra carpeta de datos o permita escribir allí.</translation>
    </message>
    <message>
        <source>Nothing can be written in the data folder %1.</source>
        <translation>No se puede escribir nada en la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>The account “%1” has no flow %2 on this computer.</source>
        <translation>La cuenta “%1” no tiene el flujo %2 en esta computadora.</translation>
    </message>
    <message>
        <source>There is no account named “%1”.</source>
        <translation>No hay ninguna cuenta llamada “%1”.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>The flow %1 as kept on this computer</source>
        <translation>El flujo %1 tal como está guardado en esta computadora</translation>
    </message>
    <message>
        <source>A flow needs an id.</source>
        <translation>Un flujo necesita un identificador.</translation>
    </message>
    <message>
        <source>The account “%1” already has a flow %2 on this computer.</source>
        <translation>La cuenta “%1” ya tiene un flujo %2 en esta computadora.</translation>
    </message>
    <message>
        <source>The flow “%1” was updated elsewhere while you were editing it.</source>
        <translation>El flujo “%1” se actualizó en otro lugar mientras usted lo editaba.</translation>
    </message>
    <message>
        <source>The drafts in %1 are in use by another program.</source>
        <translation>Otro programa está usando los borradores de %1.</translation>
    </message>
    <message>
        <source>The drafts in %1 cannot be changed, because the folder or the file is read-only.</source>
        <translation>Los borradores de %1 no se pueden cambiar, porque la carpeta o el archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The file flowform.db in %1 is damaged or is not a file of this program.</source>
        <translation>El archivo flowform.db de %1 está dañado o no es un archivo de este programa.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>El disco que contiene %1 está lleno.</translation>
    </message>
    <message>
        <source>The file flowform.db in %1 cannot be opened.</source>
        <translation>No se puede abrir el archivo flowform.db de %1.</translation>
    </message>
    <message>
        <source>The drafts in %1 could not be read or written.</source>
        <translation>No se pudieron leer o escribir los borradores de %1.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e intente de nuevo.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another data folder.</source>
        <translation>Permita escribir allí o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The file was left as it is. Put back a copy of it, or move it away to start with an empty folder.</source>
        <translation>El archivo quedó como está. Recupere una copia o muévalo a otro lugar para comenzar con una carpeta vacía.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk works and that the folder may be written to.</source>
        <translation>Compruebe que el disco funciona y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>The flow %1 in the outbox</source>
        <translation>El flujo %1 en la cola de envío</translation>
    </message>
    <message>
        <source>A former state of the flow %1</source>
        <translation>Un estado anterior del flujo %1</translation>
    </message>
    <message>
        <source>The flow %1 has no revision %2.</source>
        <translation>El flujo %1 no tiene la revisión %2.</translation>
    </message>
    <message>
        <source>Close the other windows of Flowform and try again.</source>
        <translation>Cierre las otras ventanas de Flowform e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no backup that could be put back.</source>
        <translation>No hay ninguna copia de seguridad que se pueda reponer.</translation>
    </message>
    <message>
        <source>The file flowform.db in %1 is missing or empty, although there were drafts.</source>
        <translation>El archivo flowform.db de %1 falta o está vacío, aunque había borradores.</translation>
    </message>
    <message>
        <source>Put back a copy of the file, or start Flowform again.</source>
        <translation>Ponga de nuevo una copia del archivo o inicie Flowform otra vez.</translation>
    </message>
</context>
<context>
    <name>StoredPeopleDialog</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Put back into the list to upload</source>
        <translation>&amp;Volver a poner en la lista por subir</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Leer de n&amp;uevo</translation>
    </message>
    <message>
        <source>People at the provider</source>
        <translation>Personas en el proveedor</translation>
    </message>
    <message>
        <source>People whom the provider keeps on the list</source>
        <translation>Personas que el proveedor tiene en la lista</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>They come to the end of the people to upload. Review and send to store them again.</source>
        <translation>Pasan al final de las personas por subir. Revise y envíe para guardarlas de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the people to search them</source>
        <translation>Muestre a las personas para buscarlas</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Show this personal data.</source>
        <translation>Mostrar estos datos personales.</translation>
    </message>
    <message>
        <source>Hide this personal data.</source>
        <translation>Ocultar estos datos personales.</translation>
    </message>
    <message>
        <source>The list is being read from the provider…</source>
        <translation>Se está leyendo la lista del proveedor…</translation>
    </message>
    <message>
        <source>Nobody is stored at the provider for this flow.</source>
        <translation>El proveedor no tiene a nadie guardado para este flujo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are stored at the provider.</source>
        <translation>
            <numerusform>%n persona está guardada en el proveedor.</numerusform>
            <numerusform>%n personas están guardadas en el proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n mostrada.</numerusform>
            <numerusform>%n mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing person %1 of %2…</source>
        <translation>Quitando a la persona %1 de %2…</translation>
    </message>
    <message>
        <source>What was read before:</source>
        <translation>Lo que se leyó antes:</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
    <message>
        <source>Choose the people to remove first.</source>
        <translation>Elija primero a las personas que quiere quitar.</translation>
    </message>
    <message>
        <source>Remove people</source>
        <translation>Quitar personas</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the provider&apos;s list?</source>
        <translation>
            <numerusform>¿Quitar a %n persona de la lista del proveedor?</numerusform>
            <numerusform>¿Quitar a %n personas de la lista del proveedor?</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens at once, without a review. Others on the list are not touched.</source>
        <translation>Esto ocurre enseguida, sin revisión. Los demás de la lista no se tocan.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people were removed.</source>
        <translation>
            <numerusform>Se quitó a %n de %1 personas.</numerusform>
            <numerusform>Se quitó a %n de %1 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed.</source>
        <translation>
            <numerusform>Se quitó a %n persona.</numerusform>
            <numerusform>Se quitó a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Read &amp;more people</source>
        <translation>Leer más &amp;personas</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %L1 people have been read.</source>
        <extracomment>%L1 is how many people there are in all</extracomment>
        <translation>
            <numerusform>Se ha leído %n de %L1 personas.</numerusform>
            <numerusform>Se han leído las primeras %n de %L1 personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n people have been read.</source>
        <translation>
            <numerusform>Se ha leído %n persona.</numerusform>
            <numerusform>Se han leído las primeras %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not searched.</source>
        <translation>En las demás no se busca.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Network and what waits to be sent</source>
        <translation>Red y lo que espera ser enviado</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <extracomment>for a screen reader: %1 is how the network stands, such as &quot;Online&quot;</extracomment>
        <translation>Red: %1</translation>
    </message>
</context>
<context>
    <name>SyncControls</name>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada espera ser enviado.</translation>
    </message>
    <message>
        <source>You work offline. Go online again to send.</source>
        <translation>Está trabajando sin conexión. Vuelva a conectarse para enviar.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline: you can go on editing</source>
        <translation>Sin conexión: puede seguir editando</translation>
    </message>
    <message>
        <source>Reading from the provider…</source>
        <translation>Leyendo del proveedor…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <extracomment>%1 is the number of the flow that is being sent, %2 how many there are</extracomment>
        <translation>Enviando %1 de %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2, %3</source>
        <extracomment>%3 is how long it takes: &quot;about 2 minutes left&quot;</extracomment>
        <translation>Enviando %1 de %2, %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltan cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltan cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working offline, %n waiting to be sent</source>
        <translation>
            <numerusform>Trabaja sin conexión, %n por enviar</numerusform>
            <numerusform>Trabaja sin conexión, %n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Trabaja sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused, %n waiting</source>
        <translation>
            <numerusform>Envío en pausa, %n por enviar</numerusform>
            <numerusform>Envío en pausa, %n por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting to be sent</source>
        <translation>
            <numerusform>Sin conexión, %n por enviar</numerusform>
            <numerusform>Sin conexión, %n por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent, next try %1</source>
        <extracomment>%n flows; %1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>
            <numerusform>%n por enviar, próximo intento %1</numerusform>
            <numerusform>%n por enviar, próximo intento %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Envío en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n no se pudo enviar</numerusform>
            <numerusform>%n no se pudieron enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAllDialog</name>
    <message>
        <source>Keep all of mine</source>
        <translation>Conservar todo lo mío</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Tomar todo lo del proveedor</translation>
    </message>
    <message>
        <source>Your values stay. When the flow is sent, this changes at the provider:</source>
        <translation>Sus valores quedan. Cuando se envíe el flujo, esto cambia en el proveedor:</translation>
    </message>
    <message>
        <source>Your values make way for those at the provider. This changes in your draft, and can be undone:</source>
        <translation>Sus valores dan paso a los del proveedor. Esto cambia en su borrador y se puede deshacer:</translation>
    </message>
    <message numerus="yes">
        <source>This replaces %n decision(s) that you took otherwise.</source>
        <translation>
            <numerusform>Esto reemplaza %n decisión que usted había tomado de otro modo.</numerusform>
            <numerusform>Esto reemplaza %n decisiones que usted había tomado de otro modo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Keep all of mine</source>
        <translation>&amp;Conservar todo lo mío</translation>
    </message>
    <message>
        <source>&amp;Take all of theirs</source>
        <translation>&amp;Tomar todo lo del proveedor</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide this personal data.</source>
        <translation>Oculte este dato personal.</translation>
    </message>
    <message>
        <source>Show this personal data.</source>
        <translation>Muestre este dato personal.</translation>
    </message>
</context>
<context>
    <name>TextListEditor</name>
    <message>
        <source>One entry a line</source>
        <translation>Una entrada por línea</translation>
    </message>
</context>
<context>
    <name>ToggleEditor</name>
    <message>
        <source>%1 (not on or off)</source>
        <translation>%1 (ni activado ni desactivado)</translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Revise la conexión de red e intente de nuevo.</translation>
    </message>
    <message>
        <source>Read the flow again to see what is stored, then decide whether to send again.</source>
        <translation>Vuelva a leer el flujo para ver qué está guardado y decida si envía de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer had arrived.</source>
        <translation>La conexión con %1 se interrumpió antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>No se pudo establecer la conexión con %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the address of the account, then try again.</source>
        <translation>Revise la conexión de red y la dirección de la cuenta e intente de nuevo.</translation>
    </message>
    <message>
        <source>The address %1 was not found on the network.</source>
        <translation>No se encontró la dirección %1 en la red.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified.</source>
        <translation>No se pudo verificar la identidad de %1.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address of the account. If your network inspects secure connections, ask your network administrator.</source>
        <translation>Revise la fecha de esta computadora y la dirección de la cuenta. Si su red inspecciona las conexiones seguras, consulte al administrador de la red.</translation>
    </message>
    <message>
        <source>The proxy server of this network did not let the program through to %1.</source>
        <translation>El servidor proxy de esta red no dejó pasar al programa hacia %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your network administrator.</source>
        <translation>Revise la configuración del proxy de esta computadora o consulte al administrador de la red.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <extracomment>%1 is a host name such as api.verifik.co</extracomment>
        <translation>
            <numerusform>%1 no respondió en %n segundo.</numerusform>
            <numerusform>%1 no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MB, so it was not read.</source>
        <translation>La respuesta de %1 ocupa más de %2 MB, por lo que no se leyó.</translation>
    </message>
    <message>
        <source>Check the address of the account. If it is right, tell the provider&apos;s support.</source>
        <translation>Revise la dirección de la cuenta. Si es correcta, avise al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>La solicitud se detuvo.</translation>
    </message>
    <message>
        <source>The access token of this account holds characters that no token has.</source>
        <translation>El token de acceso de esta cuenta contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>Copy the token again, without line breaks, and enter it for this account.</source>
        <translation>Copie el token de nuevo, sin saltos de línea, e indíquelo en esta cuenta.</translation>
    </message>
    <message>
        <source>The address of this account is not a web address.</source>
        <translation>La dirección de esta cuenta no es una dirección web.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// for this account.</source>
        <translation>Indique para esta cuenta una dirección que comience con https://.</translation>
    </message>
    <message numerus="yes">
        <source>The provider asked for a pause of %n second(s).</source>
        <translation>
            <numerusform>El proveedor pidió una pausa de %n segundo.</numerusform>
            <numerusform>El proveedor pidió una pausa de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again when the pause is over.</source>
        <translation>Inténtelo de nuevo cuando termine la pausa.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a range such as &quot;1 to 5&quot;, %2 a unit such as &quot;attempts&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <extracomment>%1 is a value such as &quot;On&quot;: the one that applies while nothing is chosen</extracomment>
        <translation>%1, el valor por defecto</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifikAnswer</name>
    <message>
        <source>Whether the change was stored is not known. Your edits stay on this computer.</source>
        <translation>No se sabe si el cambio se guardó. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your edits stay on this computer.</source>
        <translation>No se cambió nada. Sus cambios se conservan en esta computadora.</translation>
    </message>
    <message>
        <source>Read the flow again to see what is stored, then decide whether to send again.</source>
        <translation>Vuelva a leer el flujo para ver qué está guardado y decida si envía de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the provider&apos;s support.</source>
        <translation>Intente de nuevo. Si vuelve a ocurrir, avise al soporte del proveedor.</translation>
    </message>
    <message>
        <source>The flow at place %1 of the list</source>
        <translation>El flujo en el lugar %1 de la lista</translation>
    </message>
    <message>
        <source>The flow “%1”</source>
        <translation>El flujo “%1”</translation>
    </message>
    <message>
        <source>It was left out; the other flows were read.</source>
        <translation>Quedó fuera; los demás flujos se leyeron.</translation>
    </message>
    <message>
        <source>Look at this flow in the provider&apos;s own console.</source>
        <translation>Revise este flujo en la consola del propio proveedor.</translation>
    </message>
    <message>
        <source>The answer about the new flow</source>
        <extracomment>%1 is a flow&apos;s id; the text begins a sentence such as &quot;The flow x is not valid JSON&quot;</extracomment>
        <translation>La respuesta sobre el flujo nuevo</translation>
    </message>
    <message>
        <source>%1 came back without its settings.</source>
        <extracomment>%1 is &quot;The flow “x”&quot; or &quot;The answer about the new flow&quot;</extracomment>
        <translation>%1 llegó sin sus ajustes.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the answer is about another flow.</source>
        <translation>Se pidió %1, pero la respuesta trata de otro flujo.</translation>
    </message>
    <message>
        <source>The provider&apos;s confirmation</source>
        <translation>La confirmación del proveedor</translation>
    </message>
    <message>
        <source>The list of flows</source>
        <translation>La lista de flujos</translation>
    </message>
    <message>
        <source>The list of flows (page %1)</source>
        <translation>La lista de flujos (página %1)</translation>
    </message>
    <message>
        <source>%1 came back without any flows in it.</source>
        <translation>%1 llegó sin ningún flujo.</translation>
    </message>
    <message>
        <source>%1 is not a flow: it has no settings.</source>
        <translation>%1 no es un flujo: no tiene ajustes.</translation>
    </message>
    <message>
        <source>%1 has no id, so it could not be told from others.</source>
        <translation>%1 no tiene identificador, por lo que no se pudo distinguir de otros.</translation>
    </message>
    <message>
        <source>%1 is in the list more than once.</source>
        <translation>%1 figura más de una vez en la lista.</translation>
    </message>
    <message>
        <source>The first of them was read.</source>
        <translation>Se leyó el primero de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>The list of flows has more than %n page(s).</source>
        <translation>
            <numerusform>La lista de flujos tiene más de %n página.</numerusform>
            <numerusform>La lista de flujos tiene más de %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies beyond them was not read.</source>
        <translation>Lo que hay más allá no se leyó.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s support that the list of flows does not end.</source>
        <translation>Avise al soporte del proveedor de que la lista de flujos no termina.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer</source>
        <translation>La respuesta del proveedor</translation>
    </message>
    <message>
        <source>The entry at place %1 of the list</source>
        <translation>La entrada número %1 de la lista</translation>
    </message>
</context>
<context>
    <name>VerifikService</name>
    <message>
        <source>The request was stopped.</source>
        <translation>La petición se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Your edits stay on this computer.</source>
        <translation>No se envió nada. Sus cambios siguen en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a flow.</source>
        <translation>«%1» no es el identificador de un flujo.</translation>
    </message>
    <message>
        <source>Read the list of flows again.</source>
        <translation>Lea de nuevo la lista de flujos.</translation>
    </message>
    <message>
        <source>Verifik offers no way to delete a flow of this kind.</source>
        <translation>Verifik no ofrece forma de eliminar un flujo de este tipo.</translation>
    </message>
    <message>
        <source>Nothing was sent, and the flow is as it was.</source>
        <translation>No se envió nada y el flujo está como estaba.</translation>
    </message>
    <message>
        <source>Pause it instead: then it takes no applicants.</source>
        <translation>Póngalo en pausa: así no admite solicitantes.</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>What you withdraw stays on this computer with all its edits. Send it again when you want to.</source>
        <translation>Lo que retire queda en este equipo con todas sus ediciones. Envíelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Takes a flow out of the list of those that wait to be sent</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Nothing waits. What you send goes out at once while the provider can be reached.</source>
        <translation>Nada espera. Lo que envíe sale de inmediato mientras se pueda llegar al proveedor.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) waiting to be sent</source>
        <translation>
            <numerusform>%n flujo por enviar</numerusform>
            <numerusform>%n flujos por enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>%1. Waits since: %2</source>
        <extracomment>%1 is the name of an account, %2 since when a flow waits: &quot;Today, 14:05&quot;</extracomment>
        <translation>%1. Espera desde: %2</translation>
    </message>
</context>
<context>
    <name>WebhookTools</name>
    <message>
        <source>The address took the trial message and answered with %1.</source>
        <extracomment>%1 is an HTTP status such as 200</extracomment>
        <translation>La dirección recibió el mensaje de prueba y respondió con %1.</translation>
    </message>
    <message>
        <source>The address took the trial message.</source>
        <translation>La dirección recibió el mensaje de prueba.</translation>
    </message>
    <message>
        <source>The address refused the trial message with %1.</source>
        <extracomment>%1 is an HTTP status such as 404</extracomment>
        <translation>La dirección rechazó el mensaje de prueba con %1.</translation>
    </message>
    <message>
        <source>The trial message did not reach the address.</source>
        <translation>El mensaje de prueba no llegó a la dirección.</translation>
    </message>
    <message>
        <source>Verifik adds: %1</source>
        <extracomment>%1 is what Verifik says about a trial message, in English</extracomment>
        <translation>Verifik añade: %1</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Webhook nuevo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting such as &quot;Webhook&quot;, %2 a button such as &quot;Test&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a webhook first.</source>
        <translation>Elija primero un webhook.</translation>
    </message>
    <message>
        <source>Verifik sends a trial message to %1.</source>
        <translation>Verifik envía un mensaje de prueba a %1.</translation>
    </message>
    <message>
        <source>Verifik is trying the address.</source>
        <translation>Verifik está probando la dirección.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Flowform</source>
        <translation>Bienvenido a Flowform</translation>
    </message>
    <message>
        <source>Edit identity-verification flows in forms, see exactly what changes, and send only that.</source>
        <translation>Edite flujos de verificación de identidad en formularios, vea exactamente qué cambia y envíe solo eso.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Practique primero</translation>
    </message>
    <message>
        <source>Open the &amp;practice workspace</source>
        <translation>Abrir el espacio de &amp;práctica</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>Conecte su cuenta</translation>
    </message>
    <message>
        <source>Add your account at Verifik to read its flows. Nothing is changed there before you have reviewed the exact request and sent it.</source>
        <translation>Agregue su cuenta de Verifik para leer sus flujos. Nada cambia allí antes de que usted haya revisado la solicitud exacta y la haya enviado.</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Agregar una cuenta…</translation>
    </message>
    <message>
        <source>Sample flows and a practice provider inside the program. Edit, send and make mistakes: nothing leaves this computer and no account is needed.</source>
        <translation>Flujos de ejemplo y un proveedor de práctica dentro del programa. Edite, envíe y equivóquese: nada sale de este equipo y no hace falta ninguna cuenta.</translation>
    </message>
</context>
<context>
    <name>WhiteList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>the dial code of a country, such as +57</extracomment>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 characters.</source>
        <translation>La celda tiene más de %L1 caracteres.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Se necesita un nombre.</translation>
    </message>
    <message>
        <source>An email address is needed, because people sign in by email.</source>
        <translation>Se necesita un correo electrónico, porque las personas inician sesión por correo.</translation>
    </message>
    <message>
        <source>An email address or a phone number is needed.</source>
        <translation>Se necesita un correo electrónico o un número de teléfono.</translation>
    </message>
    <message>
        <source>The email address must look like name@example.com.</source>
        <translation>El correo electrónico debe tener la forma nombre@example.com.</translation>
    </message>
    <message>
        <source>A country code is needed, because people sign in by phone.</source>
        <translation>Se necesita un código de país, porque las personas inician sesión por teléfono.</translation>
    </message>
    <message>
        <source>A country code is needed with the phone number.</source>
        <translation>Se necesita un código de país junto al número de teléfono.</translation>
    </message>
    <message>
        <source>The country code must start with a plus sign, such as +57.</source>
        <translation>El código de país debe empezar con el signo más, como +57.</translation>
    </message>
    <message>
        <source>The country code must be a plus sign and up to three digits, such as +57.</source>
        <translation>El código de país debe ser un signo más y hasta tres cifras, como +57.</translation>
    </message>
    <message>
        <source>A phone number is needed, because people sign in by phone.</source>
        <translation>Se necesita un número de teléfono, porque las personas inician sesión por teléfono.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this phone number, so digits are lost. Format the column as text there and enter the number again.</source>
        <translation>Una hoja de cálculo abrevió este número de teléfono y se perdieron cifras. Dé allí formato de texto a la columna y escriba el número otra vez.</translation>
    </message>
    <message>
        <source>The phone number must be digits only, without spaces and without the country code.</source>
        <translation>El número de teléfono debe tener solo cifras, sin espacios y sin el código de país.</translation>
    </message>
    <message>
        <source>Row %L1 has the same phone number.</source>
        <translation>La fila %L1 tiene el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>Row %L1 has the same email address.</source>
        <translation>La fila %L1 tiene la misma dirección de correo.</translation>
    </message>
</context>
<context>
    <name>WhiteListCsv</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>WhiteListEditor</name>
    <message>
        <source>There is no text to paste. Copy the rows in the spreadsheet first.</source>
        <translation>No hay texto para pegar. Copie primero las filas en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>Archivos CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added.</source>
        <translation>
            <numerusform>Se agregó %n fila.</numerusform>
            <numerusform>Se agregaron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets, UTF-8 with a byte order mark (*.csv)</source>
        <translation>CSV para hojas de cálculo, UTF-8 con marca de orden de bytes (*.csv)</translation>
    </message>
    <message>
        <source>CSV, plain UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 sin marca (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>Se escribió %n fila en %1.</numerusform>
            <numerusform>Se escribieron %n filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list such as &quot;People to upload&quot;, %2 a button such as &quot;Add&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Buscar entre las personas</translation>
    </message>
    <message>
        <source>Only rows to correct</source>
        <translation>Solo filas por corregir</translation>
    </message>
    <message numerus="yes">
        <source>%n of at most %L1 people.</source>
        <extracomment>how many people are on a list; %L1 is how many there may be</extracomment>
        <translation>
            <numerusform>%n de %L1 personas como máximo.</numerusform>
            <numerusform>%n de %L1 personas como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n a la vista.</numerusform>
            <numerusform>%n a la vista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct.</source>
        <translation>
            <numerusform>%n fila por corregir.</numerusform>
            <numerusform>%n filas por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this list yet. Add people here, paste rows from a spreadsheet, or import a CSV file.</source>
        <translation>Todavía no hay nadie en esta lista. Agregue personas aquí, pegue filas de una hoja de cálculo o importe un archivo CSV.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ninguna fila coincide.</translation>
    </message>
    <message>
        <source>Choose a marked row to read what is wrong with it.</source>
        <translation>Elija una fila marcada para leer qué debe corregirse.</translation>
    </message>
    <message>
        <source>Show the people to search them</source>
        <translation>Muestre a las personas para buscar entre ellas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show this personal data.</source>
        <translation>Muestre estos datos personales.</translation>
    </message>
    <message>
        <source>Hide this personal data.</source>
        <translation>Oculte estos datos personales.</translation>
    </message>
    <message>
        <source>People at the provider…</source>
        <translation>Personas en el proveedor…</translation>
    </message>
    <message>
        <source>The provider does not have this flow yet, so nobody is stored there.</source>
        <translation>El proveedor todavía no tiene este flujo, así que no hay nadie guardado allí.</translation>
    </message>
    <message>
        <source>See who is stored already, and remove people there.</source>
        <translation>Vea quiénes ya están guardados y quite personas allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are stored at the provider.</source>
        <translation>
            <numerusform>%n persona está guardada en el proveedor.</numerusform>
            <numerusform>%n personas están guardadas en el proveedor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteListImport</name>
    <message>
        <source>A quotation mark opens a cell here, and none closes it.</source>
        <translation>Aquí unas comillas abren una celda y nada las cierra.</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark of a cell.</source>
        <translation>Hay texto después de las comillas que cierran una celda.</translation>
    </message>
    <message>
        <source>A cell is too long, or a quotation mark opens it and none closes it.</source>
        <translation>Una celda es demasiado larga, o unas comillas la abren y nada las cierra.</translation>
    </message>
    <message>
        <source>The row has far too many columns.</source>
        <translation>La fila tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>The first line must be: %1</source>
        <translation>La primera línea debe ser: %1</translation>
    </message>
    <message>
        <source>The first line of %1 cannot be read. %2</source>
        <translation>No se puede leer la primera línea de %1. %2</translation>
    </message>
    <message>
        <source>The first line of %1 does not name the columns.</source>
        <translation>La primera línea de %1 no nombra las columnas.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; does not belong in a white list.</source>
        <translation>La columna «%1» no pertenece a una lista blanca.</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>La columna %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; must be written %2.</source>
        <translation>La columna «%1» debe escribirse %2.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>Falta la columna %1.</translation>
    </message>
    <message>
        <source>Line %L1 has the same email address.</source>
        <translation>La línea %L1 tiene el mismo correo electrónico.</translation>
    </message>
    <message>
        <source>The provider has this email address already.</source>
        <translation>El proveedor ya tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>The list has this email address already.</source>
        <translation>La lista ya tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>Line %L1 has the same phone number.</source>
        <translation>La línea %L1 tiene el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>The provider has this phone number already.</source>
        <translation>El proveedor ya tiene este número de teléfono.</translation>
    </message>
    <message>
        <source>The list has this phone number already.</source>
        <translation>La lista ya tiene este número de teléfono.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <extracomment>what stands for the file&apos;s name in a sentence about text pasted from a spreadsheet</extracomment>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>%1 is too long for a white list.</source>
        <translation>%1 es demasiado largo para una lista blanca.</translation>
    </message>
    <message>
        <source>%1 holds damaged characters.</source>
        <translation>%1 contiene caracteres dañados.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 no tiene contenido.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. A cell that holds the separator needs quotation marks around it.</source>
        <translation>La fila tiene más celdas que columnas. Una celda que contiene el separador debe ir entre comillas.</translation>
    </message>
    <message>
        <source>%1 has %L2 rows. A white list takes at most %L3, so nothing was taken.</source>
        <translation>%1 tiene %L2 filas. Una lista blanca admite como máximo %L3, por lo que no se tomó nada.</translation>
    </message>
    <message>
        <source>%1 names the columns but has no rows.</source>
        <translation>%1 nombra las columnas, pero no tiene filas.</translation>
    </message>
    <message>
        <source>%1 has %L2 valid rows and the list has %L3, which makes %L4. A white list takes at most %L5, so nothing was taken.</source>
        <translation>%1 tiene %L2 filas válidas y la lista tiene %L3, lo que suma %L4. Una lista blanca admite como máximo %L5, por lo que no se tomó nada.</translation>
    </message>
</context>
<context>
    <name>WhiteListModel</name>
    <message>
        <source>The list would have %L1 rows. A white list takes at most %L2, so nothing was added.</source>
        <translation>La lista tendría %L1 filas. Una lista blanca admite como máximo %L2, por lo que no se agregó nada.</translation>
    </message>
    <message>
        <source>The provider has this email address already.</source>
        <translation>El proveedor ya tiene este correo electrónico.</translation>
    </message>
    <message>
        <source>The provider has this phone number already.</source>
        <translation>El proveedor ya tiene este número de teléfono.</translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message>
        <source>Check that the disk is not full and that you may write to this folder.</source>
        <translation>Compruebe que el disco no está lleno y que puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message numerus="yes">
        <source>There were further problems: %n in all.</source>
        <translation>
            <numerusform>Hubo más problemas: %n en total.</numerusform>
            <numerusform>Hubo más problemas: %n en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a duplicated flow: %1 is the name of the original</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>No copy of the flow “%1” could be written to %2.</source>
        <extracomment>%1 is the name of a flow, %2 a folder</extracomment>
        <translation>No se pudo guardar una copia del flujo “%1” en %2.</translation>
    </message>
    <message>
        <source>The flow was not deleted.</source>
        <translation>El flujo no se eliminó.</translation>
    </message>
    <message>
        <source>The flow was deleted elsewhere. Your last edits of it are only in this window.</source>
        <translation>El flujo se eliminó en otro lugar. Sus últimos cambios están solo en esta ventana.</translation>
    </message>
    <message>
        <source>Deleted elsewhere while you were editing: %1. A copy with your edits is kept in %2.</source>
        <extracomment>%1 is the name of a flow, or several with commas between them; %2 a folder</extracomment>
        <translation>Eliminado en otro lugar mientras usted editaba: %1. Se conserva una copia con sus cambios en %2.</translation>
    </message>
    <message>
        <source>Deleted. A copy of the settings is kept in %1.</source>
        <translation>Eliminado. Se guarda una copia de los ajustes en %1.</translation>
    </message>
    <message>
        <source>Practice with Didit</source>
        <translation>Práctica con Didit</translation>
    </message>
    <message>
        <source>Nothing was deleted: the workflow is now at version %1.</source>
        <translation>No se eliminó nada: el flujo de verificación está ahora en la versión %1.</translation>
    </message>
    <message>
        <source>You agreed to delete version %1.</source>
        <translation>Usted aceptó eliminar la versión %1.</translation>
    </message>
    <message>
        <source>Look at the workflow again before you delete it.</source>
        <translation>Vuelva a mirar el flujo de verificación antes de eliminarlo.</translation>
    </message>
    <message>
        <source>Close Flowform and start it again: it then offers the newest backup.</source>
        <translation>Cierre Flowform y ábralo de nuevo: entonces ofrece la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>No backup of your drafts could be made.</source>
        <translation>No se pudo hacer ninguna copia de seguridad de sus borradores.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Remove the account “%1”</source>
        <translation>Quitar la cuenta “%1”</translation>
    </message>
    <message>
        <source>The account and all its flows are taken off this computer, with the edits that were not sent.</source>
        <translation>La cuenta y todos sus flujos se quitan de esta computadora, junto con los cambios que no se enviaron.</translation>
    </message>
    <message>
        <source>Nothing changes at the provider. Add the account again to get its flows back.</source>
        <translation>Nada cambia en el proveedor. Agregue la cuenta de nuevo para recuperar sus flujos.</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>This flow exists only on this computer. It was never sent to the provider.</source>
        <translation>Este flujo existe solo en esta computadora. Nunca se envió al proveedor.</translation>
    </message>
    <message>
        <source>The flow is deleted at the provider, for everybody who uses the account.</source>
        <translation>El flujo se elimina en el proveedor, para todas las personas que usan la cuenta.</translation>
    </message>
    <message>
        <source>It is active: applicants can no longer use it. Pausing it first is safer.</source>
        <translation>Está activo: los solicitantes ya no podrán usarlo. Es más seguro pausarlo primero.</translation>
    </message>
    <message>
        <source>Delete the flow “%1”</source>
        <translation>Eliminar el flujo “%1”</translation>
    </message>
    <message>
        <source>&amp;Delete flow</source>
        <translation>&amp;Eliminar flujo</translation>
    </message>
    <message>
        <source>About Flowform</source>
        <translation>Acerca de Flowform</translation>
    </message>
    <message>
        <source>Flowform %1</source>
        <translation>Flowform %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Your last edits could not be saved on this computer.</source>
        <translation>Sus últimos cambios no se pudieron guardar en esta computadora.</translation>
    </message>
    <message>
        <source>Keep Flowform open</source>
        <translation>Mantener abierto Flowform</translation>
    </message>
    <message>
        <source>Close and lose these edits</source>
        <translation>Cerrar y perder estos cambios</translation>
    </message>
    <message>
        <source>This project exists only on this computer. It was never sent to the provider.</source>
        <translation>Este proyecto existe solo en este equipo. Nunca se envió al proveedor.</translation>
    </message>
    <message>
        <source>A copy of its settings, with your edits, is kept in the folder “deleted” of Flowform&apos;s data on this computer. It can be imported again later.</source>
        <translation>Una copia de sus ajustes, con sus cambios, se guarda en la carpeta «deleted» de los datos de Flowform en este equipo. Se puede volver a importar más tarde.</translation>
    </message>
    <message>
        <source>Delete the project “%1”</source>
        <translation>Eliminar el proyecto «%1»</translation>
    </message>
    <message>
        <source>&amp;Delete project</source>
        <translation>&amp;Eliminar proyecto</translation>
    </message>
    <message>
        <source>Version %1 is deleted at the provider, for everybody who uses the account. The provider cannot bring it back.</source>
        <translation>La versión %1 se elimina en el proveedor, para todos los que usan la cuenta. El proveedor no puede recuperarla.</translation>
    </message>
    <message>
        <source>The present version is deleted at the provider, for everybody who uses the account. The provider cannot bring it back.</source>
        <translation>La versión actual se elimina en el proveedor, para todos los que usan la cuenta. El proveedor no puede recuperarla.</translation>
    </message>
    <message>
        <source>Other versions of the workflow stay. Results of earlier sessions stay, too.</source>
        <translation>Las demás versiones del flujo de verificación se quedan. También los resultados de sesiones anteriores.</translation>
    </message>
    <message>
        <source>This version is published: applicants can no longer use it.</source>
        <translation>Esta versión está publicada: los solicitantes ya no podrán usarla.</translation>
    </message>
    <message>
        <source>Edits identity-verification flows in forms and sends only what changed.

Free software under the Apache License 2.0. It uses Qt %1 under the LGPL 3.</source>
        <translation>Edita flujos de verificación de identidad con formularios y envía solo lo que cambió.

Software libre bajo la licencia Apache 2.0. Usa Qt %1 bajo la LGPL 3.</translation>
    </message>
</context>
<context>
    <name>WorkflowGraph</name>
    <message>
        <source>This workflow takes different ways, at the step &quot;%1&quot;. Sending its checks as a list would make one way of them, so they can only be looked at here.</source>
        <translation>Este flujo toma distintos caminos en el paso «%1». Enviar sus controles como una lista los convertiría en uno solo, así que aquí solo se pueden mirar.</translation>
    </message>
    <message>
        <source>This workflow holds an action, &quot;%1&quot;, which would be lost if its checks were sent as a list.</source>
        <translation>Este flujo contiene una acción, «%1», que se perdería si sus controles se enviaran como una lista.</translation>
    </message>
    <message>
        <source>This workflow calls a webhook at the step &quot;%1&quot;, which would be lost if its checks were sent as a list.</source>
        <translation>Este flujo llama a un webhook en el paso «%1», que se perdería si sus controles se enviaran como una lista.</translation>
    </message>
    <message>
        <source>This workflow holds a step, &quot;%1&quot;, of a kind that this version does not know.</source>
        <translation>Este flujo contiene un paso, «%1», de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The provider did not say which checks this workflow runs, and in which order.</source>
        <translation>El proveedor no dijo qué controles ejecuta este flujo ni en qué orden.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; of this workflow cannot be read.</source>
        <translation>El paso «%1» de este flujo no se puede leer.</translation>
    </message>
    <message>
        <source>This workflow continues with a step, &quot;%1&quot;, that it does not hold.</source>
        <translation>Este flujo continúa con un paso, «%1», que no contiene.</translation>
    </message>
    <message>
        <source>This workflow comes back to the step &quot;%1&quot;. A list of checks cannot say that.</source>
        <translation>Este flujo vuelve al paso «%1». Una lista de controles no puede expresarlo.</translation>
    </message>
    <message>
        <source>This workflow goes on after it has decided, at the step &quot;%1&quot;. A list of checks cannot say that.</source>
        <translation>Este flujo sigue después de haber decidido, en el paso «%1». Una lista de controles no puede expresarlo.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; of this workflow does not say which check it runs.</source>
        <translation>El paso «%1» de este flujo no dice qué control ejecuta.</translation>
    </message>
    <message>
        <source>What follows the step &quot;%1&quot; of this workflow cannot be read.</source>
        <translation>No se puede leer lo que sigue al paso «%1» de este flujo.</translation>
    </message>
    <message>
        <source>Nothing in this workflow leads to the step &quot;%1&quot;. It would be lost if the checks were sent as a list.</source>
        <translation>Nada en este flujo lleva al paso «%1». Se perdería si los controles se enviaran como una lista.</translation>
    </message>
    <message>
        <source>Only a summary of this workflow is known yet. Read it from the provider to edit its checks.</source>
        <translation>De este flujo solo se conoce un resumen. Léalo del proveedor para editar sus controles.</translation>
    </message>
</context>
<context>
    <name>WorkflowRules</name>
    <message>
        <source>Swap the two values</source>
        <translation>Intercambiar los dos valores</translation>
    </message>
    <message>
        <source>The limit for declining lies above the limit for a review, so no result would ever be reviewed.</source>
        <translation>El límite para rechazar está por encima del límite para revisar, así que nunca se revisaría ningún resultado.</translation>
    </message>
    <message>
        <source>No document is accepted. Accept at least one of one country, or every document.</source>
        <translation>No se acepta ningún documento. Acepte al menos uno de un país, o todos los documentos.</translation>
    </message>
    <message>
        <source>Accept every document</source>
        <translation>Aceptar todos los documentos</translation>
    </message>
    <message>
        <source>The lowest age lies above the highest, so nobody would be let through.</source>
        <translation>La edad mínima es mayor que la máxima, así que nadie pasaría.</translation>
    </message>
    <message>
        <source>%1: the lowest age lies above the highest, so nobody would be let through.</source>
        <translation>%1: la edad mínima es mayor que la máxima, así que nadie pasaría.</translation>
    </message>
    <message>
        <source>The limit for too dark must lie below the limit for too bright.</source>
        <translation>El límite de demasiado oscuro debe estar por debajo del límite de demasiado claro.</translation>
    </message>
    <message>
        <source>The borderline ages begin above the age at which they end.</source>
        <translation>Las edades límite empiezan por encima de la edad en que terminan.</translation>
    </message>
    <message>
        <source>The limit up to which a match is let through must lie below the limit up to which it is reviewed.</source>
        <translation>El límite hasta el que una coincidencia pasa debe estar por debajo del límite hasta el que se revisa.</translation>
    </message>
    <message>
        <source>The weights of name, date of birth and country should add up to 100. They add up to %1.</source>
        <translation>Los pesos de nombre, fecha de nacimiento y país deberían sumar 100. Suman %1.</translation>
    </message>
    <message>
        <source>The company&apos;s weights of name, date and country should add up to 100. They add up to %1.</source>
        <translation>Los pesos de nombre, fecha y país de la empresa deberían sumar 100. Suman %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be expected with a session. The provider takes a detail such as expected_details.last_name, or metadata and a name without spaces.</source>
        <translation>«%1» no puede esperarse con una sesión. El proveedor acepta un dato como expected_details.last_name, o metadata y un nombre sin espacios.</translation>
    </message>
    <message>
        <source>Nothing is compared while no country is chosen, and the workflow may not be published.</source>
        <translation>No se compara nada mientras no se elija un país, y quizá no se pueda publicar el flujo.</translation>
    </message>
    <message>
        <source>%1: only one field of a document may hold the full name.</source>
        <translation>%1: solo un campo de un documento puede contener el nombre completo.</translation>
    </message>
    <message>
        <source>At least one country&apos;s registry must be switched on.</source>
        <translation>Debe estar activado al menos el registro de un país.</translation>
    </message>
    <message>
        <source>Leave the registries to your account</source>
        <translation>Dejar los registros a su cuenta</translation>
    </message>
    <message>
        <source>People in the role &quot;%1&quot; must be verified, but no workflow is chosen for it.</source>
        <translation>Hay que verificar a las personas con el papel «%1», pero no se eligió ningún flujo para ello.</translation>
    </message>
    <message>
        <source>Qualified signatures are not available at the provider yet.</source>
        <translation>El proveedor todavía no ofrece firmas cualificadas.</translation>
    </message>
    <message>
        <source>Use advanced signatures</source>
        <translation>Usar firmas avanzadas</translation>
    </message>
    <message>
        <source>Advanced signatures are not available to this account, and the provider refuses them in a new step.</source>
        <translation>Esta cuenta no dispone de firmas avanzadas, y el proveedor las rechaza en un paso nuevo.</translation>
    </message>
    <message>
        <source>Advanced signatures are made as PAdES only.</source>
        <translation>Las firmas avanzadas se hacen solo como PAdES.</translation>
    </message>
    <message>
        <source>Use PAdES</source>
        <translation>Usar PAdES</translation>
    </message>
    <message>
        <source>Nothing is verified while no country is chosen.</source>
        <translation>No se verifica nada mientras no se elija un país.</translation>
    </message>
    <message>
        <source>A partial match begins at %1, which must lie below the full match at %2.</source>
        <translation>Una coincidencia parcial empieza en %1, que debe estar por debajo de la coincidencia completa en %2.</translation>
    </message>
    <message>
        <source>A lowest balance needs the account&apos;s balances to be read.</source>
        <translation>Un saldo mínimo requiere que se lean los saldos de la cuenta.</translation>
    </message>
    <message>
        <source>The days of history need the account&apos;s transactions to be read.</source>
        <translation>Los días de historial requieren que se lean los movimientos de la cuenta.</translation>
    </message>
    <message>
        <source>Storing full account numbers needs them to be read.</source>
        <translation>Guardar los números de cuenta completos requiere que se lean.</translation>
    </message>
    <message>
        <source>Fetching again needs balances, transactions or income to be read.</source>
        <translation>Volver a consultar requiere que se lean saldos, movimientos o ingresos.</translation>
    </message>
    <message>
        <source>Rule %1 compares with nothing. Give it a value, or ask whether the result is empty.</source>
        <translation>La regla %1 no compara con nada. Déle un valor o pregunte si el resultado está vacío.</translation>
    </message>
    <message>
        <source>A published version may not be made a draft again: the provider may refuse that.</source>
        <translation>Quizá no se pueda volver a hacer borrador una versión publicada: el proveedor podría rechazarlo.</translation>
    </message>
    <message>
        <source>%1 must come after %2.</source>
        <translation>%1 debe ir después de %2.</translation>
    </message>
    <message>
        <source>Move %1 behind %2</source>
        <translation>Mover %1 detrás de %2</translation>
    </message>
    <message>
        <source>%1 needs %2 before it.</source>
        <translation>%1 necesita %2 antes.</translation>
    </message>
    <message>
        <source>Add %1 before it</source>
        <translation>Añadir %1 antes</translation>
    </message>
    <message>
        <source>%1 needs %2 in the same workflow.</source>
        <translation>%1 necesita %2 en el mismo flujo.</translation>
    </message>
    <message>
        <source>%1 should come after %2.</source>
        <translation>%1 debería ir después de %2.</translation>
    </message>
    <message>
        <source>%1 has no name to search for: give a document of %2 a field with the key full_name, or say here where the full name comes from.</source>
        <translation>%1 no tiene ningún nombre que buscar: dé a un documento de %2 un campo con la clave full_name, o indique aquí de dónde viene el nombre completo.</translation>
    </message>
    <message>
        <source>It is not documented whether %1 may stand in a workflow with %2, which checks a company.</source>
        <translation>No está documentado si %1 puede estar en un flujo con %2, que comprueba una empresa.</translation>
    </message>
    <message>
        <source>%1 checks a person and cannot stand in a workflow with %2, which checks a company.</source>
        <translation>%1 comprueba a una persona y no puede estar en un flujo con %2, que comprueba una empresa.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 runs after ID verification and after email or phone verification.</source>
        <translation>%1 se ejecuta después de la verificación de identidad y de la verificación de correo o teléfono.</translation>
    </message>
    <message>
        <source>%1 runs after email or phone verification.</source>
        <translation>%1 se ejecuta después de la verificación de correo o teléfono.</translation>
    </message>
    <message>
        <source>Move %1 to the end</source>
        <translation>Mover %1 al final</translation>
    </message>
    <message>
        <source>%1 compares the holder with what an earlier check found, and no earlier check finds an identity.</source>
        <translation>%1 compara al titular con lo que encontró una verificación anterior, y ninguna verificación anterior encuentra una identidad.</translation>
    </message>
    <message>
        <source>%1 stands more than once. It is not documented whether the provider takes that.</source>
        <translation>%1 aparece más de una vez. No está documentado si el proveedor lo acepta.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Quitar esta</translation>
    </message>
    <message>
        <source>It is not documented that a workflow can be given %1 here; the provider may refuse it.</source>
        <translation>No está documentado que un flujo admita %1 aquí; el proveedor podría rechazarlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a check (&quot;Face match&quot;), %2 a sentence about its settings</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Edits identity-verification flows in forms and sends only what changed.</source>
        <translation>Edita flujos de verificación de identidad en formularios y envía solo lo que cambió.</translation>
    </message>
    <message>
        <source>Keep drafts and settings in this folder.</source>
        <translation>Guarda los borradores y los ajustes en esta carpeta.</translation>
    </message>
    <message>
        <source>Open the practice workspace.</source>
        <translation>Abre el espacio de práctica.</translation>
    </message>
</context>
</TS>
